package app.easeback.app;

import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Language;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.FxBackground;
import app.easeback.ui.common.Look;
import java.time.Clock;
import java.util.Optional;

/// A store that is open, with what the window wants to know of it before it is made; then the store is the worker's,
/// until the window is left.
///
/// @param worker the window's for the store
/// @param place where the window stood; empty where it never did
/// @param foreignChanges changes whenever another program has written
record OpenStore(
        SqliteStore store,
        FxBackground worker,
        Recovery recovery,
        Look look,
        Language.Choice language,
        Optional<WindowPlace> place,
        long foreignChanges) {

    /// The preference that keeps the place of the window.
    static final String PLACE = "window";

    /// Reads it; by the thread that has opened the store.
    static OpenStore of(SqliteStore store, FxBackground worker, Clock clock) {
        var preferences = store.preferences();
        return new OpenStore(
                store,
                worker,
                recovery(store, clock),
                Look.kept(preferences),
                Language.Choice.of(preferences.find(Language.Choice.PREFERENCE)),
                preferences.find(PLACE).flatMap(WindowPlace::parse),
                store.foreignChanges());
    }

    /// What is asked what follows from this store, for a window that lets it follow every change.
    static Recovery recovery(Store store, Clock clock) {
        var recovery = new Recovery(store, new TimelineController(new SorenessModel()), clock);
        recovery.remember();
        return recovery;
    }

    /// Makes the suggestion of now on the worker, so that it is nearly known when Today is made: the first one of a
    /// program takes longer than the toolkit takes to start. What goes wrong here goes wrong there too, and is
    /// told.
    void thinkAhead() {
        var _ = worker.begin(recovery::suggestionNow);
    }
}
