package app.easeback.app;

import app.easeback.app.window.Next;
import app.easeback.app.window.OpenStore;
import app.easeback.core.Journal;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.welcome.WelcomeModel;
import java.time.Clock;
import java.util.Optional;

/// Opens the store of the user's own data, on its worker while the toolkit starts. At a start for real it
/// keeps what the user chose in the welcome.
record OwnStore(DataFolder folder, Clock clock, WelcomeModel welcome, StartUp startUp) {

    /// Opens it.
    ///
    /// @return empty when data is wanted and nothing was ever kept in it
    Optional<OpenStore> open(Next how, FxBackground worker) {
        var opened = OpenStore.open(folder, worker, clock, store -> prepare(how, store));
        opened.ifPresent(store -> {
            store.thinkAhead();
            startUp.reach(StartUp.Step.STORE);
        });
        return opened;
    }

    /// Readies the store, and says whether the window is to have it.
    private boolean prepare(Next how, SqliteStore store) {
        if (how.wantsData() && store.holdsNothing()) {
            return false;
        }
        if (how.startsForReal()) {
            new Journal(store, clock).put(welcome.over(store.profiles().current()));
            welcome.preferences().forEach(store.preferences()::put);
        }
        return true;
    }
}
