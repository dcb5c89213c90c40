package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// What is written piece by piece, for tests; it is to stay open.
public final class Pieces extends ByteArrayOutputStream {

    /// How long each piece was, in bytes.
    public final List<Integer> lengths = new ArrayList<>();

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        lengths.add(length);
        super.write(bytes, offset, length);
    }

    @Override
    public void close() {
        fail("it stays open");
    }
}
