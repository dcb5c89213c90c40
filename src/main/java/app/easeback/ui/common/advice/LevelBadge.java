package app.easeback.ui.common.advice;

import app.easeback.core.suggestion.TrainingLevel;
import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a level: a disc that fills up from rest to full intensity, an octagon for stop, a cup for
/// nothing to wait for. Its word always stands beside it, so that nobody has to tell shapes or colours apart.
public final class LevelBadge extends StackPane {

    /// The radii of the rim and of the filling, as shares of the badge’s width.
    private static final double RIM = 13.0 / 32;

    private static final double FILL = 9.0 / 32;

    public LevelBadge(TrainingLevel level) {
        getStyleClass().addAll("level-badge", styleOf(level));
        switch (level) {
            case STOP -> getChildren().add(icon(Feather.ALERT_OCTAGON));
            case NONE -> getChildren().add(icon(Feather.COFFEE));
            case REST -> disc(0);
            case GENTLE -> disc(1);
            case LIGHT -> disc(2);
            case MODERATE -> disc(3);
            case FULL -> disc(4);
        }
    }

    /// The style class that gives a level its colour.
    public static String styleOf(TrainingLevel level) {
        return "level-" + level.name().toLowerCase(Locale.ROOT);
    }

    private void disc(int quarters) {
        var rim = new Circle();
        rim.radiusProperty().bind(widthProperty().multiply(RIM));
        rim.setManaged(false);
        rim.centerXProperty().bind(widthProperty().divide(2));
        rim.centerYProperty().bind(heightProperty().divide(2));
        rim.getStyleClass().add("level-rim");
        var fill = new Arc(0, 0, 0, 0, 90, -90.0 * quarters);
        fill.radiusXProperty().bind(widthProperty().multiply(FILL));
        fill.radiusYProperty().bind(widthProperty().multiply(FILL));
        fill.setType(ArcType.ROUND);
        fill.getStyleClass().add("level-fill");
        fill.setManaged(false);
        fill.layoutXProperty().bind(widthProperty().divide(2));
        fill.layoutYProperty().bind(heightProperty().divide(2));
        getChildren().addAll(rim, fill);
    }

    private static FontIcon icon(Feather glyph) {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("level-icon");
        return icon;
    }
}
