package app.easeback.ui.today;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// A row for each muscle, in aligned columns. Where those have no room, such as with large text, each muscle
/// takes as many lines as it needs.
final class MuscleLevels extends GridPane {

    private static final double BETWEEN_MUSCLES = 8;

    MuscleLevels() {
        getStyleClass().add("muscle-levels");
    }

    void add(Label... cells) {
        for (Label cell : cells) {
            cell.setWrapText(true);
        }
        addRow(getRowCount(), cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || hasRoom(width) ? super.computePrefHeight(-1) : inLines(width, false);
    }

    @Override
    protected void layoutChildren() {
        if (hasRoom(getWidth())) {
            super.layoutChildren();
        } else {
            inLines(getWidth(), true);
        }
    }

    private boolean hasRoom(double width) {
        return super.computePrefWidth(-1) <= width;
    }

    /// Puts the cells of each muscle one after the other.
    ///
    /// @param place whether to place them, or only to measure
    /// @return the height of all rows, in pixels
    private double inLines(double width, boolean place) {
        double y = 0;
        for (int row = 0; row < getRowCount(); row++) {
            double x = 0;
            double high = 0;
            for (Node cell : row(row)) {
                double wide = Math.min(Math.ceil(cell.prefWidth(-1)), width);
                if (x > 0 && x + wide > width) {
                    x = 0;
                    y += high + getVgap();
                    high = 0;
                }
                double height = cell.prefHeight(wide);
                if (place) {
                    cell.resizeRelocate(x, y, wide, height);
                }
                high = Math.max(high, height);
                x += wide + getHgap();
            }
            y += high + BETWEEN_MUSCLES;
        }
        return Math.max(0, y - BETWEEN_MUSCLES);
    }

    private List<Node> row(int row) {
        return getChildren().stream().filter(cell -> getRowIndex(cell) == row).toList();
    }
}
