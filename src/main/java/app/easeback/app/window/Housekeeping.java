package app.easeback.app.window;

import app.easeback.app.wiring.Wiring;
import app.easeback.core.Background;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import java.time.Duration;
import java.util.function.Supplier;

/// What is done for the data while its window is open: once it is checked, and again and again reminders are
/// looked for, screens and backups brought up to date, and changes of other programs noticed.
final class Housekeeping {

    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LOOK_FOR_CHANGES = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SqliteStore store;
    private final FxBackground background;
    private final Background watched;
    private final Supplier<Wiring> wiring;
    private final Runnable damaged;
    private long foreignChanges;

    /// @param opened the store and its worker
    /// @param watched the same worker; damage that it meets is dealt with already
    /// @param wiring the one of the moment, asked for on any thread
    /// @param damaged is run on the FX thread when the data turns out to be damaged
    Housekeeping(OpenStore opened, Background watched, Supplier<Wiring> wiring, Runnable damaged) {
        this.store = opened.store();
        this.background = opened.worker();
        this.watched = watched;
        this.wiring = wiring;
        this.damaged = damaged;
        foreignChanges = opened.foreignChanges();
    }

    /// Begins with all that is done again and again, until the worker ends.
    void begin() {
        background.repeat(LOOK, () -> FxBackground.onFxThread(() -> wiring.get().look()));
        background.repeat(
                MINUTE, () -> FxBackground.onFxThread(() -> wiring.get().tick()));
        background.repeat(HOUR, () -> FxBackground.onFxThread(() -> wiring.get().backUp()));
        background.repeat(LOOK_FOR_CHANGES, this::lookForChanges);
    }

    /// Checks the data, and makes the backup of the day if it is due. Damaged data gets no backup.
    void check() {
        watched.run(
                store::isSoundAtAGlance,
                sound -> {
                    if (sound) {
                        wiring.get().backUp();
                    } else {
                        damaged.run();
                    }
                },
                // Nothing is known to be wrong, and a backup is checked by itself.
                trouble -> {
                    LOG.log(System.Logger.Level.WARNING, "the data was not checked", trouble);
                    wiring.get().backUp();
                });
    }

    /// On the worker: looks whether another program, such as a command, has written meanwhile.
    private void lookForChanges() {
        long changes = store.foreignChanges();
        if (changes != foreignChanges) {
            foreignChanges = changes;
            wiring.get().changedElsewhere();
        }
    }
}
