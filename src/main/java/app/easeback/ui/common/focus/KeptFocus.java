package app.easeback.ui.common.focus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// Keeps the focus in its place when nodes are replaced by new ones. JavaFX would move it to whatever node
/// comes next, where pressing the same key again does something that nobody meant.
public final class KeptFocus {

    private KeptFocus() {}

    /// Where the focus is.
    ///
    /// @param row the user data of the row that holds the focused node; empty where the row has none
    /// @param id the id of the focused node
    private record Place(Optional<Object> row, Optional<String> id) {

        boolean isIn(Node child) {
            return row.equals(Optional.ofNullable(child.getUserData()));
        }
    }

    /// Replaces what `pane` holds by `children`. If the focus was in there, it goes to the new node with the
    /// same id, in the row with the same user data; where there is none, to `neighbour`.
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

    /// The focused node of the scene of `pane`. A pane that has left the window may still believe that it has
    /// the focus, so the pane itself is not asked.
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
