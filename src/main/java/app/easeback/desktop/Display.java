package app.easeback.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/// Tells whether a window can be opened here. Asked before JavaFX starts if there is something else to do
/// instead, since JavaFX cannot be started a second time; and after it failed to start.
@SuppressWarnings("restricted") // The launchers grant this module native access, for these calls only.
public final class Display {

    /// Why no window can be opened.
    public enum Problem {
        /// No display, or it cannot be reached.
        NO_DISPLAY,
        /// GTK 3, which JavaFX draws its windows with on Linux, is not installed.
        NO_GTK
    }

    private Display() {}

    /// The problem of this computer; empty where a window can be opened.
    public static Optional<Problem> problem() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        return linux ? linuxProblem() : Optional.empty();
    }

    private static Optional<Problem> linuxProblem() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
            return reachable(arena) ? Optional.empty() : Optional.of(Problem.NO_DISPLAY);
        } catch (IllegalArgumentException _) {
            return Optional.of(Problem.NO_GTK);
        }
    }

    /// Opens the X display that `DISPLAY` names and closes it again; under Wayland that is XWayland's, which JavaFX
    /// uses too.
    private static boolean reachable(Arena arena) {
        var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
        var linker = Linker.nativeLinker();
        var open = linker.downcallHandle(
                x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(
                x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int closed = (int) close.invokeExact(display);
            return closed == 0;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
