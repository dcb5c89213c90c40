package app.easeback.ui.common.layout;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A card: one part of a screen, under its title.
public class Card extends VBox {

    public Card(String title, Node... content) {
        getChildren().add(Labels.cardTitle(title));
        getChildren().addAll(content);
        getStyleClass().add("card");
    }
}
