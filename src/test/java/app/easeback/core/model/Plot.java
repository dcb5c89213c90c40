package app.easeback.core.model;

import app.easeback.core.model.Svg.Anchor;
import app.easeback.core.model.Svg.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A plot on a sheet: where values stand.
///
/// @param left its left edge on the sheet
/// @param top its upper edge
/// @param x the values from its left to its right edge
/// @param y the values from its lower to its upper edge
record Plot(Svg svg, double left, double top, double width, double height, Span x, Span y) {

    /// From one value to another.
    record Span(double from, double to) {

        double share(double value) {
            return (value - from) / (to - from);
        }
    }

    double across(double value) {
        return left + width * x.share(value);
    }

    double down(double value) {
        return top + height * (1 - y.share(value));
    }

    double bottom() {
        return top + height;
    }

    double right() {
        return left + width;
    }

    Point at(double across, double up) {
        return new Point(across(across), down(up));
    }

    /// Horizontal lines with their values beside them.
    void rows(double step) {
        for (double value = y.from; value <= y.to; value += step) {
            svg.line(left, down(value), right(), down(value), Svg.GRID, 1, Svg.SOLID);
            svg.words(left - 8, down(value) + 4.5, Anchor.END, Svg.MUTED, String.valueOf((int) value));
        }
    }

    /// Marks below the lower edge with their values.
    void columns(double step) {
        for (double value = x.from; value <= x.to; value += step) {
            svg.line(across(value), bottom(), across(value), bottom() + 4, Svg.MUTED, 1, Svg.SOLID);
            svg.words(across(value), bottom() + 19, Anchor.MIDDLE, Svg.MUTED, String.valueOf((int) value));
        }
    }

    /// The area between two values of each item.
    <T> void band(
            List<T> items,
            ToDoubleFunction<T> where,
            ToDoubleFunction<T> low,
            ToDoubleFunction<T> high,
            String colour) {
        var outline = new ArrayList<>(points(items, where, high));
        outline.addAll(points(items, where, low).reversed());
        svg.area(outline, colour);
    }

    <T> void curve(List<T> items, ToDoubleFunction<T> where, ToDoubleFunction<T> value, String colour, String dashes) {
        svg.curve(points(items, where, value), colour, 2, dashes);
    }

    private <T> List<Point> points(List<T> items, ToDoubleFunction<T> where, ToDoubleFunction<T> value) {
        return items.stream()
                .map(item -> at(where.applyAsDouble(item), value.applyAsDouble(item)))
                .toList();
    }
}
