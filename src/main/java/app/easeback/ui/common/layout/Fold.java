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
        // It opens at once, so there is nothing to switch off for those who want less motion.
        setAnimated(false);
        setExpanded(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enterTurns);
        expandedProperty().subscribe(open -> {
            if (open && getContent() == null) {
                setContent(content.get());
            }
        });
    }

    /// Lets Enter open and close the fold while its title has the focus. A [TitledPane] itself only knows
    /// Space.
    private void enterTurns(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && isFocused()) {
            setExpanded(!isExpanded());
            event.consume();
        }
    }
}
