package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.advice.LevelBadge;
import app.easeback.ui.common.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// Colours that mean something can be told apart by who sees fewer colours. The kinds of colour blindness are simulated
/// by the matrices for full severity of Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation
/// of Color Vision Deficiency”, IEEE TVCG 15(6), 2009, on linear RGB. Distances are those of OKLab times 100, in which
/// about 2 is just seen.
@Tag("fx")
class ColourVisionTest extends WindowTest {

    private static final double APART = 8;

    private enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        @SuppressWarnings("ImmutableEnumChecker") // Nobody writes into it.
        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        /// OKLab of a colour as it is seen so.
        double[] see(Color colour) {
            double[] rgb = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
            var seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[(3 * row) + column] * rgb[column];
                }
                seen[row] = Math.clamp(seen[row], 0, 1);
            }
            return oklab(seen);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.show();
    }

    /// The soreness scale stands on the body without words in many places at once: its colours alone must do.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSorenessScaleIsToldApartByColourAlone(boolean dark) {
        everyPair(dark, "soreness", List.of("-eb-sore-none", "-eb-sore-low", "-eb-sore-some", "-eb-sore-high"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChosenMuscleIsToldFromTheOthers(boolean dark) {
        everyPair(dark, "body", List.of("-eb-muscle", "-color-accent-emphasis"));
    }

    /// The sites of the chart have a shape each beside their colour; levels have their word and their picture.
    @Test
    void sitesHaveAShapeEach() {
        var shapes = new ArrayList<String>();
        interact(() -> {
            var marks = IntStream.range(0, 6)
                    .mapToObj(site -> {
                        var mark = new Region();
                        mark.getStyleClass().addAll("site-mark", "site-" + site);
                        return mark;
                    })
                    .toList();
            var box = new VBox();
            box.getChildren().addAll(marks);
            Theme.apply(new Scene(box), false);
            box.applyCss();
            marks.forEach(mark -> shapes.add(((SVGPath) mark.getShape()).getContent()));
        });
        assertEquals(6, shapes.stream().distinct().count());
    }

    /// Seven colours dark enough for white words cannot all be told apart by who sees two; pictures can.
    @Test
    void levelsHaveAPictureEach() {
        var pictures = new ArrayList<String>();
        interact(() -> {
            for (TrainingLevel level : TrainingLevel.values()) {
                pictures.add(new LevelBadge(level)
                        .getChildren().stream()
                                .map(part -> switch (part) {
                                    case FontIcon icon -> icon.getIconCode().getDescription();
                                    case Arc arc -> "filled by " + arc.getLength();
                                    default -> part.getClass().getSimpleName();
                                })
                                .toList()
                                .toString());
            }
        });
        assertEquals(TrainingLevel.values().length, pictures.stream().distinct().count(), pictures::toString);
    }

    @Test
    void equalColoursAreFound() {
        assertEquals(0, distance(Vision.PROTANOPIA, Color.RED, Color.RED), 1e-9);
        assertTrue(distance(Vision.USUAL, Color.web("#b8433a"), Color.web("#6c6b1d")) > APART);
        assertTrue(distance(Vision.PROTANOPIA, Color.web("#8a5a2b"), Color.web("#6d6a2c")) < APART);
    }

    private void everyPair(boolean dark, String set, List<String> names) {
        var colours = new ArrayList<Color>();
        interact(() -> names.forEach(name -> colours.add(read(name, dark))));
        double least = Double.MAX_VALUE;
        int pairs = 0;
        for (Vision vision : Vision.values()) {
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    double distance = distance(vision, colours.get(i), colours.get(j));
                    least = Math.min(least, distance);
                    pairs++;
                    assertTrue(
                            distance >= APART,
                            names.get(i) + " and " + names.get(j) + " in " + vision + ": " + distance);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Colours of %s in %s: %d pairs in 4 kinds of sight, the nearest %.1f apart%n",
                set,
                dark ? "dark" : "light",
                pairs,
                least);
    }

    /// The colour that a name of the style sheets stands for.
    private static Color read(String name, boolean dark) {
        var region = new Region();
        region.setStyle("-fx-background-color: " + name);
        Theme.apply(new Scene(new VBox(region)), dark);
        region.applyCss();
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static double distance(Vision vision, Color one, Color other) {
        double[] a = vision.see(one);
        double[] b = vision.see(other);
        return 100 * Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// Björn Ottosson, “A perceptual color space for image processing”, 2020.
    private static double[] oklab(double[] rgb) {
        double l = Math.cbrt(0.4122214708 * rgb[0] + 0.5363325363 * rgb[1] + 0.0514459929 * rgb[2]);
        double m = Math.cbrt(0.2119034982 * rgb[0] + 0.6806995451 * rgb[1] + 0.1073969566 * rgb[2]);
        double s = Math.cbrt(0.0883024619 * rgb[0] + 0.2817188376 * rgb[1] + 0.6299787005 * rgb[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }
}
