package app.easeback.app.window;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The app's icon.
final class AppIcon {

    /// JavaFX uses one of them: the first on Windows, and the second elsewhere. Each is read at every start,
    /// so there are no more.
    private static final List<Integer> SIZES = List.of(32, 128);

    private AppIcon() {}

    /// Gives a window the icon.
    static void on(Stage stage) {
        for (int size : SIZES) {
            stage.getIcons().add(new Image(of(size).toExternalForm()));
        }
    }

    /// @param size in pixels, one of 16, 24, 32, 48, 64, 128, 256 and 512
    static URL of(int size) {
        String path = "/app/easeback/ui/icons/easeback-" + size + ".png";
        return Objects.requireNonNull(AppIcon.class.getResource(path), path);
    }
}
