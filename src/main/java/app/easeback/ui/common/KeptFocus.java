package app.easeback.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// Keeps the focus in its place where nodes are made anew. JavaFX gives it to whatever comes next, where another press
/// of the same key does what nobody meant.
public final class KeptFocus {

    private KeptFocus() {}

    /// What has the focus.
    ///
    /// @param row what is said of the row it stands in, as its user data
    private record Place(Optional<Object> row, Optional<String> id) {

        boolean isIn(Node child) {
            return row.equals(Optional.ofNullable(child.getUserData()));
        }
    }

    /// Shows `children` in `pane` instead of what is there. The focus stays on what has the same id, in a row with the
    /// same user data; where there is none, `neighbour` gets it.
    public static void replace(Pane pane, List<? extends Node> children, Node neighbour) {
        var before = place(pane);
        pane.getChildren().setAll(children);
        before.ifPresent(place -> find(pane, place).orElse(neighbour).requestFocus());
    }

    /// Where in `pane` the focus is; empty where it is elsewhere.
    private static Optional<Place> place(Pane pane) {
        var focused = focused(pane);
        return Stream.iterate(focused.orElse(null), Objects::nonNull, Node::getParent)
                .filter(row -> pane.equals(row.getParent()))
                .findFirst()
                .map(row -> new Place(Optional.ofNullable(row.getUserData()), focused.map(Node::getId)));
    }

    /// What has the focus where `pane` is. A pane that left the window may take itself for having it still.
    private static Optional<Node> focused(Pane pane) {
        return Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner);
    }

    private static Optional<Node> find(Pane pane, Place place) {
        return pane.getChildren().stream()
                .filter(place::isIn)
                .flatMap(KeptFocus::all)
                .filter(node -> node.getId() != null)
                .filter(node -> place.id().equals(Optional.of(node.getId())))
                .findFirst();
    }

    private static Stream<Node> all(Node node) {
        var within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeptFocus::all)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), within);
    }
}
