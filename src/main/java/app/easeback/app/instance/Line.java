package app.easeback.app.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/// Reads a short line of ASCII from a program that may send anything.
public final class Line {

    private Line() {}

    /// Reads until the line ends, the channel does, or there are more bytes than expected.
    ///
    /// @param longest the most bytes, including the end of the line
    public static String read(ReadableByteChannel from, int longest) throws IOException {
        var bytes = ByteBuffer.allocate(longest);
        while (bytes.hasRemaining() && from.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == '\n') {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }
}
