package app.easeback.app;

import app.easeback.app.window.Next;
import app.easeback.app.window.OpenStore;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.welcome.WelcomeModel;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Future;

/// Opens the store of the user's own data, on its worker while the toolkit starts. At a start for real it
/// keeps what the user chose in the welcome.
record OwnStore(DataFolder folder, Clock clock, WelcomeModel welcome, StartUp startUp) {

    /// Opens it.
    ///
    /// @return empty when data is wanted and nothing was ever kept in it
    Optional<OpenStore> open(Next how, FxBackground worker) {
        var opened = OpenStore.open(folder, worker, clock, store -> isWanted(how, store));
        opened.ifPresent(store -> {
            store.thinkAhead();
            startUp.reach(StartUp.Step.STORE);
        });
        return opened;
    }

    private boolean isWanted(Next how, SqliteStore store) {
        if (how.wantsData() && store.holdsNothing()) {
            return false;
        }
        if (how.startsForReal()) {
            new Journal(store, clock).put(welcome.over(store.profiles().current()));
            welcome.preferences().forEach(store.preferences()::put);
        }
        return true;
    }

    /// What was opened, which is waited for.
    ///
    /// @throws StoreException when it could not be opened
    static <T> T got(Future<T> opening) {
        return FxThread.got(opening, "the database was not opened");
    }

    /// Closes what is being opened, since there will be no window for it.
    ///
    /// @param reason why; what goes wrong here is added to it
    static void close(Future<Optional<OpenStore>> opening, FxBackground worker, Throwable reason) {
        try {
            got(opening).ifPresent(opened -> {
                worker.close();
                opened.store().close();
            });
        } catch (StoreException trouble) {
            // The store would not open either, but there is no window to say so in.
            reason.addSuppressed(trouble);
        }
    }
}
