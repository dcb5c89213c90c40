package app.easeback.ui.common.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// How narrow a node may become in a row before it is better to break the row.
final class LeastWidth {

    /// The width that wrapped text needs for a few words, in em.
    private static final double ROOM_FOR_WORDS = 8;

    /// The least number of letters of a word that may need more than that.
    private static final int LONG_WORD = 12;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private LeastWidth() {}

    /// The least width of a child beside others, in pixels. Text that does not wrap needs all of its width;
    /// text that wraps needs room for a few words and for its longest one.
    static double of(Node child) {
        return switch (child) {
            case ReflowBox row -> row.leastOfOneLine();
            case Labeled labeled when labeled.isWrapText() -> leastOfWords(labeled);
            case Labeled labeled -> labeled.getMinWidth() > 0 ? labeled.minWidth(-1) : labeled.prefWidth(-1);
            case VBox column ->
                Math.max(
                        column.minWidth(-1),
                        column.snappedLeftInset()
                                + column.snappedRightInset()
                                + column.getChildren().stream()
                                        .filter(Node::isManaged)
                                        .mapToDouble(LeastWidth::of)
                                        .max()
                                        .orElse(0));
            default -> {
                double room = text(child)
                        .map(text -> text.getFont().getSize() * ROOM_FOR_WORDS)
                        .orElse(0.0);
                yield Math.max(child.minWidth(-1), Math.min(child.prefWidth(-1), room));
            }
        };
    }

    private static double leastOfWords(Labeled labeled) {
        double room = Math.max(labeled.getFont().getSize() * ROOM_FOR_WORDS, longestWord(labeled));
        return Math.max(labeled.minWidth(-1), Math.min(labeled.prefWidth(-1), room));
    }

    /// The width of the longest word in pixels; 0 where it surely fits into the room for words.
    private static double longestWord(Labeled labeled) {
        String longest = SPACE.splitAsStream(labeled.getText())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (longest.length() < LONG_WORD) {
            return 0;
        }
        var text = new Text(longest);
        text.setFont(labeled.getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static Optional<Labeled> text(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.of(labeled);
            case Pane pane ->
                pane.getChildren().stream()
                        .flatMap(child -> text(child).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
