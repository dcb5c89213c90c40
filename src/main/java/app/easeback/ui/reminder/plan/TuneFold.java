package app.easeback.ui.reminder.plan;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;

/// The times and lengths of a plan, folded away until somebody wants to change them.
final class TuneFold extends TitledPane {

    TuneFold(String id, Words words, FormGrid times) {
        super(words.text("plan.tune"), times);
        setId(id);
        setExpanded(false);
        setAnimated(false);
    }

    /// A field whose value is kept when it is left.
    static TextField input(Field<?> field, Runnable typed) {
        var input = new TextField();
        input.setPrefColumnCount(6);
        input.getStyleClass().add("time-field");
        input.textProperty().bindBidirectional(field.textProperty());
        input.setOnAction(_ -> typed.run());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                typed.run();
            }
        });
        return input;
    }
}
