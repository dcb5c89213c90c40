package app.easeback;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Until this is closed, on this thread, permissions of files bind whoever the tests run as, also the superuser: the
/// capabilities that pass over them, or over who owns a file, have no effect (capabilities(7)). Others have none to
/// give up. On Linux.
public final class BoundByPermissions implements AutoCloseable {

    /// Of the form with two words of 32 capabilities each.
    private static final int VERSION = 0x20080522;

    private static final int CAP_DAC_OVERRIDE = 1;
    private static final int CAP_DAC_READ_SEARCH = 2;
    private static final int CAP_FOWNER = 3;

    /// Effective, permitted, inheritable; twice.
    private static final int WORDS = 6;

    private final int before;

    public BoundByPermissions() {
        before = effective();
        set(before & ~(1 << CAP_DAC_OVERRIDE | 1 << CAP_DAC_READ_SEARCH | 1 << CAP_FOWNER));
    }

    @Override
    public void close() {
        set(before);
    }

    /// The first word of what is effective.
    private static int effective() {
        try (var arena = Arena.ofConfined()) {
            return words(arena).getAtIndex(ValueLayout.JAVA_INT, 0);
        }
    }

    private static void set(int effective) {
        try (var arena = Arena.ofConfined()) {
            var words = words(arena);
            words.setAtIndex(ValueLayout.JAVA_INT, 0, effective);
            call("capset", header(arena), words);
        }
    }

    private static MemorySegment words(Arena arena) {
        var words = arena.allocate(ValueLayout.JAVA_INT, WORDS);
        call("capget", header(arena), words);
        return words;
    }

    /// Of this thread.
    private static MemorySegment header(Arena arena) {
        var header = arena.allocate(ValueLayout.JAVA_INT, 2);
        header.setAtIndex(ValueLayout.JAVA_INT, 0, VERSION);
        return header;
    }

    private static void call(String name, MemorySegment header, MemorySegment words) {
        int answer;
        try {
            answer = (int) function(name).invokeExact(header, words);
        } catch (Throwable e) {
            throw new IllegalStateException(name, e);
        }
        if (answer != 0) {
            throw new IllegalStateException(name + ": " + answer);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().find(name).orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }
}
