package app.easeback.ui.common.layout;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row that breaks into several lines where room is short, such as with large text. It is a plain HBox as
/// long as every child can have its least width; otherwise its children follow one another in as many lines
/// as they need. A [Spacer], which only pushes the rest to the end, is left out then.
public class ReflowBox extends HBox {

    private static final double BETWEEN_LINES = 8;

    private static final double ROUNDING = 1e-6;

    private static final double UNKNOWN = -1;

    /// The least width of a single line, kept until the next change, as rows within rows are measured again
    /// and again.
    private double leastOfOneLine = UNKNOWN;

    /// The height at each width, kept for the same reason.
    private final Map<Double, Double> heights = new HashMap<>();

    public ReflowBox(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        // The constructor of the superclass calls this before the fields here are set.
        if (heights != null) {
            heights.clear();
            leastOfOneLine = UNKNOWN;
        }
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = contents().stream()
                .mapToDouble(child -> child instanceof ReflowBox row ? row.minWidth(-1) : LeastWidth.of(child))
                .max()
                .orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = heights.get(width);
        if (known == null) {
            known = heightFor(width);
            heights.put(width, known);
        }
        return known;
    }

    private double heightFor(double width) {
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        if (fitsOneLine(inside)) {
            return isTight(inside) || grows() ? heightOfOneLine(inside) : super.computePrefHeight(width);
        }
        double height = snappedTopInset() + snappedBottomInset() - BETWEEN_LINES;
        for (List<Node> line : lines(inside)) {
            height += height(line, inside) + BETWEEN_LINES;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        if (fitsOneLine(inside) && !isTight(inside)) {
            super.layoutChildren();
            return;
        }
        if (fitsOneLine(inside)) {
            layOutOneLine(inside);
            return;
        }
        double y = snappedTopInset();
        for (List<Node> line : lines(inside)) {
            double x = snappedLeftInset();
            double lineHeight = height(line, inside);
            for (Node child : line) {
                double width = width(child, inside);
                double height = Math.min(lineHeight, heightAt(child, width));
                child.resizeRelocate(x, snapPositionY(y + (lineHeight - height) / 2), width, height);
                x += width + getSpacing();
            }
            y += lineHeight + BETWEEN_LINES;
        }
    }

    /// Whether a single line is too narrow to give every child the width that it wants.
    private boolean isTight(double inside) {
        var managed = getManagedChildren();
        double wanted = managed.stream().mapToDouble(this::wanted).sum();
        return wanted + Math.max(0, managed.size() - 1) * getSpacing() > inside;
    }

    /// The width of a child in a single line that is too narrow. An HBox would take what is missing from
    /// every child alike, and a word would break, or a button lose its end. Here it is taken only from
    /// children that have more than their least width, in proportion to how much more.
    private double widthOfOneLine(Node child, double inside) {
        double wanted = getManagedChildren().stream()
                .mapToDouble(each -> Math.max(LeastWidth.of(each), each.prefWidth(-1)))
                .sum();
        double room = inside - Math.max(0, getManagedChildren().size() - 1) * getSpacing();
        double least = getManagedChildren().stream().mapToDouble(LeastWidth::of).sum();
        double share = wanted > least ? Math.clamp((room - least) / (wanted - least), 0, 1) : 0;
        double own = LeastWidth.of(child);
        return own + (Math.max(own, child.prefWidth(-1)) - own) * share;
    }

    /// Whether a child takes the room that is left. An HBox measures the height of such a child at its
    /// preferred width, not at the width that it gets, and would leave room for lines that wrapped text does
    /// not need.
    private boolean grows() {
        boolean byBaseline = getAlignment() != null && getAlignment().getVpos() == VPos.BASELINE;
        return !byBaseline && getManagedChildren().stream().anyMatch(child -> HBox.getHgrow(child) == Priority.ALWAYS);
    }

    private double widthInOneLine(Node child, double inside) {
        if (isTight(inside)) {
            return widthOfOneLine(child, inside);
        }
        var managed = getManagedChildren();
        double wanted = managed.stream().mapToDouble(this::wanted).sum();
        double left = inside - wanted - Math.max(0, managed.size() - 1) * getSpacing();
        long growing = managed.stream()
                .filter(each -> HBox.getHgrow(each) == Priority.ALWAYS)
                .count();
        return wanted(child) + (HBox.getHgrow(child) == Priority.ALWAYS ? left / growing : 0);
    }

    /// The width that an HBox gives a child where there is room: whole pixels, and at least its minimum.
    private double wanted(Node child) {
        return snapSizeX(Math.max(child.minWidth(-1), child.prefWidth(-1)));
    }

    private double heightAt(Node child, double width) {
        return snapSizeY(Math.max(child.minHeight(width), child.prefHeight(width)));
    }

    private double heightOfOneLine(double inside) {
        return snappedTopInset()
                + snappedBottomInset()
                + getManagedChildren().stream()
                        .mapToDouble(child -> heightAt(child, widthInOneLine(child, inside)))
                        .max()
                        .orElse(0);
    }

    private void layOutOneLine(double inside) {
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (Node child : getManagedChildren()) {
            double width = widthOfOneLine(child, inside);
            double height = Math.min(high, heightAt(child, width));
            double left = Math.floor(x);
            child.resizeRelocate(
                    left,
                    snapPositionY(snappedTopInset() + (high - height) / 2),
                    // A fraction of a pixel less would break a text of one word.
                    Math.ceil(x + width - left - ROUNDING),
                    height);
            x += width + getSpacing();
        }
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean fitsOneLine(double inside) {
        return leastOfOneLine() <= inside + 0.5;
    }

    double leastOfOneLine() {
        if (leastOfOneLine == UNKNOWN) {
            var managed = getManagedChildren();
            double least = managed.stream().mapToDouble(LeastWidth::of).sum();
            leastOfOneLine = least + Math.max(0, managed.size() - 1) * getSpacing();
        }
        return leastOfOneLine;
    }

    private List<List<Node>> lines(double inside) {
        var lines = new ArrayList<List<Node>>();
        double left = 0;
        for (Node child : contents()) {
            double width = width(child, inside);
            if (lines.isEmpty() || width > left) {
                lines.add(new ArrayList<>());
                left = inside;
            }
            lines.getLast().add(child);
            left -= width + getSpacing();
        }
        return lines;
    }

    private double height(List<Node> line, double inside) {
        return line.stream()
                .mapToDouble(child -> heightAt(child, width(child, inside)))
                .max()
                .orElse(0);
    }

    /// As wide as it wants to be, and never wider than the row.
    private static double width(Node child, double inside) {
        return Math.ceil(Math.min(Math.max(child.minWidth(-1), child.prefWidth(-1)), inside));
    }

    private List<Node> contents() {
        return getManagedChildren().stream()
                .map(Node.class::cast)
                .filter(child -> !(child instanceof Spacer))
                .toList();
    }
}
