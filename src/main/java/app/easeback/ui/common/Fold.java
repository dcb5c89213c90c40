package app.easeback.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;

/// A titled fold, closed at first. What is in it is made when it is opened for the first time.
public class Fold extends TitledPane {

    public Fold(String id, String title, Supplier<? extends Node> content) {
        setId(id);
        setText(title);
        setAnimated(false);
        setExpanded(false);
        expandedProperty().subscribe(open -> {
            if (open && getContent() == null) {
                setContent(content.get());
            }
        });
    }
}
