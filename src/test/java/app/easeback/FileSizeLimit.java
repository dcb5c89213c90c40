package app.easeback;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// No file of this process can become longer than so many bytes until this is closed: what is written beyond fails with
/// `EFBIG` (setrlimit(2), `RLIMIT_FSIZE`). On Linux, for whoever the tests run as, and without a disk of one's own.
public final class FileSizeLimit implements AutoCloseable {

    private static final int RLIMIT_FSIZE = 1;
    /// That there is none.
    public static final long NONE = -1;

    private FileSizeLimit() {}

    public static FileSizeLimit of(long bytes) {
        set(bytes);
        return new FileSizeLimit();
    }

    @Override
    public void close() {
        set(NONE);
    }

    /// Only the soft limit, which may be raised again.
    private static void set(long bytes) {
        try (var arena = Arena.ofConfined()) {
            var limit = arena.allocate(ValueLayout.JAVA_LONG, 2);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 0, bytes);
            limit.setAtIndex(ValueLayout.JAVA_LONG, 1, NONE);
            int answer = (int) setrlimit().invokeExact(RLIMIT_FSIZE, limit);
            if (answer != 0) {
                throw new IllegalStateException("setrlimit: " + answer);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("no limit could be set", e);
        }
    }

    @SuppressWarnings("restricted") // Java itself has no word for limits of the system.
    private static MethodHandle setrlimit() {
        var linker = Linker.nativeLinker();
        MemorySegment function = linker.defaultLookup().find("setrlimit").orElseThrow();
        return linker.downcallHandle(
                function,
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }
}
