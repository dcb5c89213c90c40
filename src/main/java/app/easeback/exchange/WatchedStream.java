package app.easeback.exchange;

import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The bytes of a file. Reports how many of them were read.
final class WatchedStream extends FilterInputStream {

    private final long size;
    private final Progress progress;
    private long done;

    /// @param size of the file, in bytes; 0 when it is unknown
    WatchedStream(InputStream file, long size, Progress progress) {
        super(file);
        this.size = size;
        this.progress = progress;
    }

    /// Reading was stopped. An [IOException], since the libraries that parse a file let those through, but
    /// not others.
    static final class Stopped extends IOException {

        private static final long serialVersionUID = 1L;

        private final CancelledException cancelled;

        Stopped(CancelledException cancelled) {
            super(cancelled);
            this.cancelled = cancelled;
        }

        CancelledException cancelled() {
            return cancelled;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        told(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        told(Math.max(0, read));
        return read;
    }

    private void told(int read) throws IOException {
        done += read;
        try {
            progress.at(done, size);
        } catch (CancelledException e) {
            throw new Stopped(e);
        }
    }
}
