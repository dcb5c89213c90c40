package app.easeback.app.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window is and how large, in screen coordinates.
///
/// @param maximised whether it fills its screen; the rest is then what it goes back to
record WindowPlace(double x, double y, double width, double height, boolean maximised) {

    static final double LEAST_WIDTH = 900;
    static final double LEAST_HEIGHT = 600;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final String MAXIMISED = "maximised";
    private static final int NUMBERS = 4;

    /// A place on a screen that it does not fill.
    WindowPlace(double x, double y, double width, double height) {
        this(x, y, width, height, false);
    }

    /// The place of a first start on that screen: comfortable, in the middle.
    static WindowPlace first(Rectangle2D screen) {
        double width = Math.min(1180, screen.getWidth());
        double height = Math.min(860, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /// The place it had before, or that of a first start, on the screens that there are now.
    static WindowPlace onTheScreens(Optional<WindowPlace> before) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        return before.orElseGet(() -> first(Screen.getPrimary().getVisualBounds()))
                .within(screens);
    }

    /// Where a window that had this place is now. A maximised one goes back to this place later; one that is
    /// an icon, fills the whole screen or was never shown has no other.
    WindowPlace movedTo(Stage stage) {
        if (stage.isMaximized()) {
            return new WindowPlace(x, y, width, height, true);
        }
        var now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        return stage.isIconified() || stage.isFullScreen() || !now.finite() ? this : now;
    }

    /// The place written as `text`; empty when it is none.
    static Optional<WindowPlace> parse(String text) {
        String[] parts = COMMA.split(text, -1);
        boolean maximised = parts.length == NUMBERS + 1 && parts[NUMBERS].equals(MAXIMISED);
        if (parts.length != NUMBERS && !maximised) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowPlace(
                            Double.parseDouble(parts[0]),
                            Double.parseDouble(parts[1]),
                            Double.parseDouble(parts[2]),
                            Double.parseDouble(parts[3]),
                            maximised))
                    .filter(WindowPlace::finite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// A window that was never shown has no place: its coordinates are not numbers.
    private boolean finite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width) && Double.isFinite(height);
    }

    /// Puts a window there, and lets it be made no smaller than the least.
    void give(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximised);
    }

    Dimension2D size() {
        return new Dimension2D(width, height);
    }

    String text() {
        String numbers = String.format(Locale.ROOT, "%.0f,%.0f,%.0f,%.0f", x, y, width, height);
        return maximised ? numbers + "," + MAXIMISED : numbers;
    }

    /// The place moved and shrunk into the screen it overlaps most; the first screen where it overlaps none.
    ///
    /// @param screens the visible bounds of the screens that exist now, at least one
    WindowPlace within(List<Rectangle2D> screens) {
        var screen = screens.stream()
                .reduce((one, other) -> overlap(other) > overlap(one) ? other : one)
                .orElseThrow();
        double newWidth = Math.min(Math.max(width, LEAST_WIDTH), screen.getWidth());
        double newHeight = Math.min(Math.max(height, LEAST_HEIGHT), screen.getHeight());
        return new WindowPlace(
                Math.clamp(x, screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - newWidth)),
                Math.clamp(y, screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - newHeight)),
                newWidth,
                newHeight,
                maximised);
    }

    private double overlap(Rectangle2D screen) {
        double common = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double high = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return common > 0 && high > 0 ? common * high : 0;
    }
}
