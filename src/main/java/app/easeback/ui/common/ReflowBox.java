package app.easeback.ui.common;

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

/// A row that becomes several where it has no room, such as with large text: a plain HBox for as long as every child
/// has its least width, else its children one after the other in as many lines as they need. A [Spacer]
/// between them, which only pushes the rest to the end, takes no part in that.
public class ReflowBox extends HBox {

    private static final double BETWEEN_LINES = 8;

    private static final double ROUNDING = 1e-6;

    private static final double UNKNOWN = -1;

    /// What was worked out since the last change, as rows within rows are asked again and again.
    private double leastOfOneLine = UNKNOWN;

    /// By width, for the same reason.
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
        // Asked for by what it extends, too, before there is anything of its own.
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

    /// Whether a line that holds all has too little room for each to be as wide as it wants to be.
    private boolean isTight(double inside) {
        var managed = getManagedChildren();
        double wanted = managed.stream().mapToDouble(this::wanted).sum();
        return wanted + Math.max(0, managed.size() - 1) * getSpacing() > inside;
    }

    /// An HBox takes what is missing from every child alike, and a word would break, or a button lose its end. So it
    /// is taken from those that have more than their least, in the measure in which they have.
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

    /// Whether something in it takes what room is left. An HBox asks how high that wants to be at the width that it
    /// wants, and what wraps would be given room for lines that it does not need.
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

    /// The width that an HBox gives a child where there is room: whole pixels, and no less than its least.
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
                    // A fraction of a pixel less would break the only word of a text.
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
