package app.easeback.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Writes a scene as a PNG file.
public final class Picture {

    private Picture() {}

    /// Draws `scene` as it stands and writes it to `file`. On the FX thread.
    ///
    /// @throws UncheckedIOException when the file cannot be written
    public static void write(Scene scene, Path file) {
        // A first layout adds nodes, such as the cells of a list. It comes now, so that they are styled
        // before the picture is taken.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // Without a window nothing refreshes the cached picture of a scrolled page.
        scene.getRoot().lookupAll(".viewport").forEach(page -> page.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
