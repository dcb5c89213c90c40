package app.easeback.app;

import app.easeback.core.Background;
import app.easeback.core.SameThread;
import app.easeback.core.Store;
import app.easeback.core.words.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/// Windows in English for tests, which neither dress nor speak otherwise.
final class Wirings {

    private Wirings() {}

    /// One that does everything at once, on no computer.
    static Wiring of(Store store, Path folder, Clock clock) {
        return of(store, folder, clock, new SameThread(), Computer.NONE);
    }

    static Wiring of(Store store, Path folder, Clock clock, Background background, Computer computer) {
        var words = Wiring.words(Language.ENGLISH, Locale.UK);
        return new Wiring(
                store,
                OpenStore.recovery(store, clock),
                folder,
                clock,
                words,
                background,
                Wiring.AT_ONCE,
                _ -> {},
                _ -> {},
                false,
                computer);
    }
}
