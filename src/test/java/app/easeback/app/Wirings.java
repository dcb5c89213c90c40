package app.easeback.app;

import app.easeback.app.window.OpenStore;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Background;
import app.easeback.core.SameThread;
import app.easeback.core.Store;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;

/// Windows for tests, in English where nothing else is said, which do not dress.
public final class Wirings {

    private Wirings() {}

    /// One that does everything at once, on no computer.
    public static Wiring of(Store store, Path folder, Clock clock) {
        return of(store, folder, clock, new SameThread(), Computer.NONE);
    }

    public static Wiring of(Store store, Path folder, Clock clock, Background background, Computer computer) {
        var words = Wiring.words(Language.ENGLISH, Locale.UK);
        return of(store, folder, clock, words, background, _ -> {}, false, computer);
    }

    /// One that does everything at once, in these words.
    public static Wiring of(Store store, Path folder, Clock clock, Words words, boolean sample, Computer computer) {
        return of(store, folder, clock, words, new SameThread(), _ -> {}, sample, computer);
    }

    /// One that can be shown in another language.
    ///
    /// @param speak makes the window anew in a language
    public static Wiring of(
            Store store,
            Path folder,
            Clock clock,
            Words words,
            Background background,
            Consumer<Language.Choice> speak,
            boolean sample,
            Computer computer) {
        var recovery = OpenStore.recovery(store, clock);
        return new Wiring(
                store, recovery, folder, clock, words, background, Wiring.AT_ONCE, _ -> {}, speak, sample, computer);
    }
}
