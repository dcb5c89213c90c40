package app.easeback.ui.session.form;

import app.easeback.core.entry.Text;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps the chosen muscles under a name: a quiet button that turns into a field for the name.
final class KeepUsual extends ReflowBox {

    private static final int LONGEST_NAME = 60;

    /// Wide enough to show the whole prompt.
    private static final int NAME_COLUMNS = 24;

    private final UsualsModel usuals;
    private final TextField name = new TextField();
    private final Button begin;
    private final Button keep;

    KeepUsual(Words words, SessionFormModel form, UsualsModel usuals) {
        this.usuals = usuals;
        begin = Buttons.of("session-usual-keep", words.text("session.usual.keep"), () -> ask(true));
        begin.getStyleClass().addAll("flat", "quick");
        keep = Buttons.of("session-usual-save", words.text("session.usual.save"), this::keep);
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        name.setId("session-usual-name");
        name.setPromptText(words.text("session.usual.name"));
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setAccessibleText(words.text("session.usual.name"));
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        name.lengthProperty().subscribe(length -> {
            if (length.intValue() > LONGEST_NAME) {
                name.setText(name.getText(0, LONGEST_NAME));
            }
        });
        getStyleClass().add("form-line");
        Shown.when(this, Bindings.isNotEmpty(form.fields().treated.muscles()));
        ask(false);
    }

    private void ask(boolean asks) {
        getChildren().clear();
        if (asks) {
            getChildren().addAll(name, keep);
            name.requestFocus();
        } else {
            name.clear();
            getChildren().add(begin);
        }
    }

    private void keep() {
        Text.ofTyped(name.getText()).ifPresent(typed -> {
            usuals.keep(typed);
            ask(false);
            begin.requestFocus();
        });
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask(false);
            begin.requestFocus();
        } else {
            return;
        }
        event.consume();
    }
}
