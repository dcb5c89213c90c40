package app.easeback.ui.common.layout;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A place for something that is not always wanted: made when first wanted, hidden whenever it is not.
public final class Slot extends StackPane {

    public Slot(ObservableValue<Boolean> wanted, Supplier<? extends Node> content) {
        Shown.orGone(this);
        wanted.subscribe(now -> {
            if (now && getChildren().isEmpty()) {
                getChildren().add(content.get());
            }
            setVisible(now);
        });
    }
}
