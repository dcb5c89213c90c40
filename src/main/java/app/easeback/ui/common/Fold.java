package app.easeback.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A titled fold, closed at first, which Space and Enter open and close. What is in it is made when it is opened for
/// the first time.
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

    /// Opens and closes a fold by Enter while its title has the focus; by itself it knows Space alone.
    static void enterTurns(TitledPane fold) {
        fold.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && fold.isFocused()) {
                fold.setExpanded(!fold.isExpanded());
                event.consume();
            }
        });
    }
}
