package app.easeback.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// Keeps the focus in its place where nodes are made anew. JavaFX gives it to whatever comes next, where another press
/// of the same key does what nobody meant.
public final class KeptFocus {

    private KeptFocus() {}

    /// What has the focus.
    ///
    /// @param row what is said of the row it stands in, as its user data
    private record Place(Optional<Object> row, String id) {

        boolean isIn(Node child) {
            return row.equals(Optional.ofNullable(child.getUserData()));
        }
    }

    /// Shows `children` in `pane` instead of what is there. The focus stays on what has the same id, in a row with the
    /// same user data; where there is none, `neighbour` gets it.
    public static void replace(Pane pane, List<? extends Node> children, Node neighbour) {
        if (!pane.isFocusWithin() || pane.isFocused()) {
            pane.getChildren().setAll(children);
            return;
        }
        var before = place(pane);
        pane.getChildren().setAll(children);
        before.flatMap(place -> find(pane, place)).orElse(neighbour).requestFocus();
    }

    private static Optional<Place> place(Pane pane) {
        var focused = pane.getScene().getFocusOwner();
        return pane.getChildren().stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .flatMap(row -> Optional.ofNullable(focused.getId())
                        .map(id -> new Place(Optional.ofNullable(row.getUserData()), id)));
    }

    private static Optional<Node> find(Pane pane, Place place) {
        return pane.getChildren().stream()
                .filter(place::isIn)
                .flatMap(KeptFocus::all)
                .filter(node -> Objects.equals(node.getId(), place.id()))
                .findFirst();
    }

    private static Stream<Node> all(Node node) {
        var within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeptFocus::all)
                : Stream.<Node>empty();
        return Stream.concat(Stream.of(node), within);
    }
}
