package app.easeback.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A part of a screen with its title.
public final class Card extends VBox {

    public Card(String title, Node... content) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        getChildren().add(name);
        getChildren().addAll(content);
        getStyleClass().add("card");
    }
}
