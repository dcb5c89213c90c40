package app.easeback.ui.common.layout;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A titled pane, closed at first; Space and Enter open and close it. Its content is made on first opening.
public class Fold extends TitledPane {

    public Fold(String id, String title, Supplier<? extends Node> content) {
        setId(id);
        setText(title);
        setMinWidth(0);
        setAnimated(false);
        setExpanded(false);
        enterTurns(this);
        expandedProperty().subscribe(open -> {
            if (open && getContent() == null) {
                setContent(content.get());
            }
        });
    }

    /// Lets Enter open and close a fold while its title has the focus. A [TitledPane] itself only knows
    /// Space.
    public static void enterTurns(TitledPane fold) {
        fold.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && fold.isFocused()) {
                fold.setExpanded(!fold.isExpanded());
                event.consume();
            }
        });
    }
}
