package app.easeback.app.window;

import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.work.FxBackground;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/// An open store, with what the window has to know from it before it is made. The store belongs to the worker
/// until the window is left.
///
/// @param worker the window's worker, on which the store is used
/// @param place where the window was; empty if it was never shown
/// @param foreignChanges a number that changes whenever another program has written
public record OpenStore(
        SqliteStore store,
        FxBackground worker,
        Recovery recovery,
        Look look,
        Language.Choice language,
        Optional<WindowPlace> place,
        long foreignChanges) {

    /// The preference that keeps the place of the window.
    public static final String PLACE = "window";

    /// Opens the store of a folder and reads what the window has to know. To be called on the worker.
    ///
    /// @param prepare readies the store, and says whether the window is to have it
    /// @return empty when it is not to have it; then it is closed, as it is when this throws
    public static Optional<OpenStore> open(
            DataFolder folder, FxBackground worker, Clock clock, Predicate<SqliteStore> prepare) {
        var store = SqliteStore.open(folder.database());
        try {
            if (prepare.test(store)) {
                return Optional.of(of(store, worker, clock));
            }
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
        store.close();
        return Optional.empty();
    }

    private static OpenStore of(SqliteStore store, FxBackground worker, Clock clock) {
        var preferences = store.preferences();
        return new OpenStore(
                store,
                worker,
                recovery(store, clock),
                Look.kept(preferences),
                preferences.find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM),
                preferences.find(PLACE).flatMap(WindowPlace::parse),
                store.foreignChanges());
    }

    /// Makes the recovery of this store for a window. It remembers the history, so the window has to let it
    /// follow every change.
    public static Recovery recovery(Store store, Clock clock) {
        var recovery = new Recovery(store, new TimelineController(), clock);
        recovery.remember();
        return recovery;
    }

    /// Starts making the current suggestion on the worker, so that it is nearly known when Today is made: the
    /// first one of a program takes longer than the toolkit takes to start. What goes wrong here goes wrong
    /// there too, where the user is told.
    public void thinkAhead() {
        var _ = worker.begin(recovery::suggestionNow);
    }
}
