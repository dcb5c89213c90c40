package app.easeback.ui.body.drawing;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The drawing of the body, read from the resource `figure.txt`.
///
/// @param outlines the silhouettes
/// @param lines what is drawn on them besides the surfaces
/// @param grooves furrows in the surfaces
public record Figure(List<Line> outlines, List<Line> lines, List<Line> grooves, List<Surface> surfaces) {

    /// Half the width of one view, in units of the drawing.
    static final double HALF_WIDTH = 150;

    /// The height from the crown to the toes, in units of the drawing.
    static final double HEIGHT = 634;

    private static final Figure STANDARD = read("figure.txt");

    /// A path that is only drawn: it stands for no muscle.
    record Line(BodyView view, String path) {}

    public Figure {
        outlines = List.copyOf(outlines);
        lines = List.copyOf(lines);
        grooves = List.copyOf(grooves);
        surfaces = List.copyOf(surfaces);
    }

    /// The drawing that ships with the app.
    public static Figure standard() {
        return STANDARD;
    }

    /// The patches: every surface, on the left and on the right.
    public List<Patch> patches() {
        return surfaces.stream()
                .flatMap(surface -> Stream.of(new Patch(surface, Side.LEFT), new Patch(surface, Side.RIGHT)))
                .toList();
    }

    private static Figure read(String resource) {
        var stream = Objects.requireNonNull(Figure.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
            return new Figure(
                    lines(rows, "outline"),
                    lines(rows, "line"),
                    lines(rows, "groove"),
                    rows.stream()
                            .filter(row -> row.length > 3)
                            .map(Figure::surface)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[1].equals(kind))
                .map(row -> new Line(view(row), row[2]))
                .toList();
    }

    private static Surface surface(String[] row) {
        List<Muscle> muscles =
                Stream.of(row[2].split(" ", -1)).map(Figure::muscle).toList();
        String[] badge = row[3].split(" ", -1);
        return new Surface(
                view(row), row[1], muscles, Double.parseDouble(badge[0]), Double.parseDouble(badge[1]), row[4]);
    }

    private static BodyView view(String[] row) {
        return BodyView.valueOf(row[0].toUpperCase(Locale.ROOT));
    }

    private static Muscle muscle(String id) {
        return MuscleCatalog.standard().find(id).orElseThrow(() -> new IllegalStateException("no muscle " + id));
    }
}
