package app.easeback.core.model;

import java.util.List;
import java.util.Locale;

/// A drawing as SVG text: a white sheet with lines, areas and words on it. Places are rounded to a tenth of a
/// pixel, so that the text is the same on every machine.
final class Svg {

    static final String PAPER = "#ffffff";
    static final String INK = "#1f2933";
    static final String MUTED = "#5b6670";
    static final String GRID = "#e4e8ec";
    static final String BLUE = "#1f5f99";
    static final String BLUE_HALF = "#a9c7e4";
    static final String BLUE_PALE = "#dce8f4";
    static final String AMBER = "#a8590a";
    static final String AMBER_PALE = "#f6e3cd";
    static final String GREEN = "#2f7d4f";
    static final String GREEN_PALE = "#dbeee2";
    static final String SOLID = "";
    static final String DASHED = "6 4";

    /// Where a text is held.
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// A place on the sheet.
    record Point(double x, double y) {}

    private final StringBuilder text = new StringBuilder();

    /// @param title what the picture shows, its heading
    /// @param description the same in a sentence, for those who cannot see it
    Svg(int width, int height, String title, String description) {
        text.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img"
                  font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" font-size="13">
                <title>%s</title>
                <desc>%s</desc>
                <rect width="%d" height="%d" rx="8" fill="#ffffff"/>
                """.formatted(width, height, width, height, title, description, width, height));
        words(24, 32, Anchor.START, INK, 16, true, title);
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
        text.append("<path d=\"M%s %sL%s %s\" fill=\"none\"%s/>%n"
                .formatted(number(x1), number(y1), number(x2), number(y2), stroke(colour, width, dashes)));
    }

    void curve(List<Point> points, String colour, double width, String dashes) {
        text.append("<path d=\"%s\" fill=\"none\"%s/>%n".formatted(path(points), stroke(colour, width, dashes)));
    }

    void area(List<Point> outline, String colour) {
        text.append("<path d=\"%sZ\" fill=\"%s\"/>%n".formatted(path(outline), colour));
    }

    void box(double x, double y, double width, double height, String colour) {
        text.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>%n"
                .formatted(number(x), number(y), number(width), number(height), colour));
    }

    void dot(double x, double y, double radius, String colour) {
        text.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"1.5\"/>%n"
                .formatted(number(x), number(y), number(radius), colour));
    }

    void words(double x, double y, Anchor anchor, String colour, String words) {
        words(x, y, anchor, colour, 13, false, words);
    }

    void words(double x, double y, Anchor anchor, String colour, int size, boolean bold, String words) {
        text.append("<text x=\"%s\" y=\"%s\"%s fill=\"%s\"%s%s>%s</text>%n"
                .formatted(
                        number(x),
                        number(y),
                        anchor == Anchor.START
                                ? ""
                                : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + '"',
                        colour,
                        size == 13 ? "" : " font-size=\"" + size + '"',
                        bold ? " font-weight=\"600\"" : "",
                        words));
    }

    @Override
    public String toString() {
        return text.toString().replace(System.lineSeparator(), "\n") + "</svg>\n";
    }

    private static String stroke(String colour, double width, String dashes) {
        return " stroke=\"%s\" stroke-width=\"%s\"%s"
                .formatted(colour, number(width), dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"');
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(number(point.x()))
                    .append(' ')
                    .append(number(point.y()));
        }
        return path.toString();
    }

    /// To a tenth, without a zero behind the point.
    private static String number(double value) {
        String tenths = String.format(Locale.ROOT, "%.1f", value);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }
}
