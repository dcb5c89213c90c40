package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    @Test
    void asManyBytesAsAreAllowedAreRead() throws IOException {
        byte[] five = {'a', 'b', 'c', 'd', 'e'};
        assertEquals("abcde", text(five, 5));
        assertEquals(Fault.TOO_LARGE, refused(five, 4));
    }

    /// As a pipe may give it.
    @Test
    void aFileThatComesByteByByteIsKnownByItsFirst() throws IOException {
        byte[] marked = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};
        assertEquals("a", text(marked, 9));
        assertEquals(Fault.ZIPPED, refused(new byte[] {'P', 'K', 3, 4, 20, 0}, 9));
        assertEquals(Fault.ZIPPED, refused(new byte[] {0x1F, (byte) 0x8B, 8, 0}, 9));
        assertEquals(Fault.UTF_16, refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, 9));
        assertEquals("PK", text(new byte[] {'P', 'K'}, 9));
        assertEquals(Fault.NOT_UTF8, refused(new byte[] {'a', (byte) 0xC3}, 9));
    }

    private static Fault refused(byte[] file, long largest) {
        return assertThrows(ImportException.class, () -> text(file, largest))
                .problem()
                .fault();
    }

    private static String text(byte[] file, long largest) throws IOException {
        var inPieces = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        try (var text = new Utf8Text(inPieces, largest)) {
            return text.readAllAsString();
        }
    }
}
