package app.easeback.exchange;

import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// The text of a file, read strictly as UTF-8 and piece by piece: no letter is silently lost, a file that is
/// too large is refused before it fills the memory, and what is not text at all is named. A byte order mark
/// is not part of the text (RFC 8259 §8.1).
final class Utf8Text extends Reader {

    private static final int BYTES_PER_MB = 1_000_000;
    private static final int PIECE = 16_384;

    /// How many bytes at the start tell what a file is.
    private static final int FIRST = 4;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream file;
    private final long largest;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE).flip();
    private long size;
    private int line = 1;
    private boolean started;
    private boolean ended;

    /// @param largest the most bytes that are read
    Utf8Text(InputStream file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    static ImportException tooLarge(long largest) {
        return new ImportException(Problem.of("", 0, Fault.TOO_LARGE, largest / BYTES_PER_MB));
    }

    /// @throws ImportException when the file is no text, too large, or not UTF-8
    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!started) {
            start();
        }
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    private void start() throws IOException {
        started = true;
        fill();
        for (Look look : Look.values()) {
            if (look.isOf(bytes)) {
                throw new ImportException(Problem.of("", 0, look.fault));
            }
        }
        if (Look.startsWith(bytes, BYTE_ORDER_MARK)) {
            bytes.position(BYTE_ORDER_MARK.length);
        }
    }

    /// Decodes the next bytes.
    ///
    /// @return whether there were any characters
    private boolean decode() throws IOException {
        while (true) {
            chars.clear();
            var result = decoder.decode(bytes, chars, ended);
            chars.flip();
            if (chars.hasRemaining()) {
                line += lineEnds();
                return true;
            }
            if (result.isError()) {
                throw new ImportException(Problem.of("", line, Fault.NOT_UTF8));
            }
            if (ended) {
                return false;
            }
            fill();
        }
    }

    private int lineEnds() {
        int ends = 0;
        char[] decoded = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            ends += decoded[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    private void fill() throws IOException {
        bytes.compact();
        do {
            int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
                break;
            }
            bytes.position(bytes.position() + read);
            size += read;
            if (size > largest) {
                throw tooLarge(largest);
            }
        } while (bytes.position() < FIRST);
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Files that are often given instead of text, by their first bytes.
    private enum Look {
        ZIPPED(Fault.ZIPPED, 'P', 'K', 3, 4),
        GZIPPED(Fault.ZIPPED, 0x1F, 0x8B),
        UTF_16_BIG(Fault.UTF_16, 0xFE, 0xFF),
        UTF_16_LITTLE(Fault.UTF_16, 0xFF, 0xFE);

        private final Fault fault;

        @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to it.
        private final byte[] first;

        Look(Fault fault, int... first) {
            this.fault = fault;
            this.first = new byte[first.length];
            for (int i = 0; i < first.length; i++) {
                this.first[i] = (byte) first[i];
            }
        }

        boolean isOf(ByteBuffer file) {
            return startsWith(file, first);
        }

        static boolean startsWith(ByteBuffer file, byte[] first) {
            return file.remaining() >= first.length
                    && file.slice(file.position(), first.length).equals(ByteBuffer.wrap(first));
        }
    }
}
