package app.easeback.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A row that becomes several where it has no room, such as with large text: a plain HBox for as long as every child
/// has its least width, else its children one after the other in as many lines as they need. Empty regions between
/// them, which only push the rest to the end, take no part in that.
public class ReflowBox extends HBox {

    private static final double BETWEEN_LINES = 8;

    /// In em.
    private static final double ROOM_FOR_WORDS = 8;

    public ReflowBox(Node... children) {
        super(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = contents().stream().mapToDouble(ReflowBox::least).max().orElse(0);
        return snappedLeftInset() + widest + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width < 0 ? prefWidth(-1) : width);
        if (fitsOneLine(inside)) {
            return super.computePrefHeight(width);
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
        if (fitsOneLine(inside)) {
            super.layoutChildren();
            return;
        }
        double y = snappedTopInset();
        for (List<Node> line : lines(inside)) {
            double x = snappedLeftInset();
            double lineHeight = height(line, inside);
            for (Node child : line) {
                double width = width(child, inside);
                double height = Math.min(lineHeight, child.prefHeight(width));
                child.resizeRelocate(x, snapPositionY(y + (lineHeight - height) / 2), width, height);
                x += width + getSpacing();
            }
            y += lineHeight + BETWEEN_LINES;
        }
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private boolean fitsOneLine(double inside) {
        return leastOfOneLine() <= inside + 0.5;
    }

    private double leastOfOneLine() {
        var managed = getManagedChildren();
        double least = managed.stream().mapToDouble(ReflowBox::least).sum();
        return least + Math.max(0, managed.size() - 1) * getSpacing();
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

    private static double height(List<Node> line, double inside) {
        return line.stream()
                .mapToDouble(child -> child.prefHeight(width(child, inside)))
                .max()
                .orElse(0);
    }

    /// As wide as it wants to be, and never wider than the row.
    private static double width(Node child, double inside) {
        return Math.ceil(Math.min(Math.max(child.minWidth(-1), child.prefWidth(-1)), inside));
    }

    /// What a child needs to be beside others: text that does not wrap all of it, text that does some words’ room.
    private static double least(Node child) {
        double wanted = child.prefWidth(-1);
        if (child instanceof ReflowBox row) {
            return row.leastOfOneLine();
        }
        if (child instanceof Labeled labeled && !labeled.isWrapText() && labeled.getMinWidth() <= 0) {
            return wanted;
        }
        double words = text(child)
                .map(text -> text.getFont().getSize() * ROOM_FOR_WORDS)
                .orElse(0.0);
        return Math.max(child.minWidth(-1), Math.min(wanted, words));
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

    private List<Node> contents() {
        return getManagedChildren().stream()
                .map(Node.class::cast)
                .filter(child -> !child.getClass().equals(Region.class))
                .toList();
    }
}
