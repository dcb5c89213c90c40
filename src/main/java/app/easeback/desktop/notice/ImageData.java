package app.easeback.desktop.notice;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.freedesktop.dbus.types.Variant;

/// A picture as a notification carries it: its pixels, so that it needs no file that the service can read.
final class ImageData {

    /// Width, height, bytes a row, has alpha, bits a sample, channels, bytes.
    private static final String SIGNATURE = "(iiibiiay)";

    private static final int CHANNELS = 4;

    private ImageData() {}

    /// The picture of a PNG; empty where it cannot be read: a notice without it is still one.
    static Optional<Variant<?>> read(URL png) {
        try {
            return Optional.ofNullable(ImageIO.read(png)).map(ImageData::of);
        } catch (IOException e) {
            SystemNotifier.LOG.log(System.Logger.Level.WARNING, "the icon cannot be read", e);
            return Optional.empty();
        }
    }

    private static Variant<?> of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var bytes = new byte[width * height * CHANNELS];
        int at = 0;
        for (int argb : image.getRGB(0, 0, width, height, null, 0, width)) {
            bytes[at++] = (byte) (argb >> 16);
            bytes[at++] = (byte) (argb >> 8);
            bytes[at++] = (byte) argb;
            bytes[at++] = (byte) (argb >> 24);
        }
        return new Variant<>(
                new Object[] {width, height, width * CHANNELS, true, Byte.SIZE, CHANNELS, bytes}, SIGNATURE);
    }
}
