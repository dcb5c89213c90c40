package app.easeback.app.wiring;

import app.easeback.app.files.Places;
import app.easeback.app.files.RecordFiles;
import app.easeback.core.Autostart;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.SameThread;
import app.easeback.core.backup.Backups;
import app.easeback.core.intake.Import;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import app.easeback.ui.settings.Delivery;
import app.easeback.ui.settings.intake.IntakeModel;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What the window needs of the computer it runs on.
///
/// @param delivery how notices reach the user now; changes on the FX thread
/// @param autostart whether the app starts with the computer
/// @param places asks where files are, or are to go
/// @param disk writes files of the user, which may take long
/// @param backups the backups of what the window shows; empty for throw-away data
/// @param intake imports records from a file; empty for throw-away data
/// @param quit ends the app
/// @param startOwn ends the sample and goes on to the user's own data
public record Computer(
        ObservableValue<Delivery> delivery,
        Autostart autostart,
        Places places,
        Background disk,
        Optional<Backups> backups,
        Optional<IntakeModel> intake,
        Runnable quit,
        Runnable startOwn) {

    /// No computer: nothing happens, and nothing can be switched.
    public static final Computer NONE = new Computer(
            new SimpleObjectProperty<>(Delivery.UNKNOWN),
            new Autostart() {
                @Override
                public boolean possible() {
                    return false;
                }

                @Override
                public boolean on() {
                    return false;
                }

                @Override
                public void set(boolean on) {
                    throw new UnsupportedOperationException("there is no computer");
                }
            },
            Places.NONE,
            new SameThread(),
            Optional.empty(),
            Optional.empty(),
            () -> {},
            () -> {});

    /// The same computer with backups and import for what is shown. Everything runs at once, on the calling
    /// thread.
    public Computer with(SqliteStore store, DataFolder data, Clock clock) {
        var kept = new FileBackups(store, data, clock);
        var journal = new Journal(store, clock);
        var atOnce = new SameThread();
        var takesIn = new IntakeModel(
                new Import(journal, store),
                journal,
                kept,
                new RecordFiles(new OwnFiles(data), clock),
                atOnce,
                atOnce,
                Runnable::run);
        return new Computer(delivery, autostart, places, disk, Optional.of(kept), Optional.of(takesIn), quit, startOwn);
    }
}
