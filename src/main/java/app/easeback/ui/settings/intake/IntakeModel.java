package app.easeback.ui.settings.intake;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.backup.Backups;
import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Import;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings in the records of a file: reads it, says what that would change, and does it as one change that a
/// backup undoes. It outlives a window: when the language changes, it goes on in the next one.
public final class IntakeModel {

    private static final System.Logger LOG = System.getLogger(IntakeModel.class.getName());

    private final Import importing;
    private final Journal journal;
    private final Backups backups;
    private final RecordsFile files;
    private final Background background;
    private final Background reading;
    private final Executor later;
    private final ReadOnlyObjectWrapper<Intake> state = new ReadOnlyObjectWrapper<>(new Intake.Idle());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final UnseenChanges unseen;
    private CancellableProgress running;

    /// @param journal one of its own, whose listeners tell the rest of the program
    /// @param background owns the store
    /// @param reading reads files, so that the owner of the store does not wait for them
    /// @param later does work on the thread that this model is used on
    public IntakeModel(
            Import importing,
            Journal journal,
            Backups backups,
            RecordsFile files,
            Background background,
            Background reading,
            Executor later) {
        this.importing = importing;
        this.journal = journal;
        this.backups = backups;
        this.files = files;
        this.background = background;
        this.reading = reading;
        this.later = later;
        unseen = new UnseenChanges(journal);
        running = newProgress();
    }

    ReadOnlyObjectProperty<Intake> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much of what is going on is done, from 0 to 1; 0 while that is not known.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Reads a file and says what bringing it in would change. Nothing is changed by that.
    void read(Path file) {
        if (state.get().isBusy()) {
            return;
        }
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        var mine = begin(new Intake.Reading(name));
        reading.run(
                () -> files.read(file, mine),
                content -> {
                    if (mine == running) {
                        take(name, content);
                    }
                },
                trouble -> failed(mine, trouble));
    }

    private void take(String name, RecordsFile.Content content) {
        switch (content) {
            case RecordsFile.Content.Bad bad -> state.set(new Intake.Refused(name, bad));
            case RecordsFile.Content.Good(var records) -> compare(name, records, false);
        }
    }

    private void compare(String name, Records records, boolean again) {
        var mine = begin(new Intake.Reading(name));
        background.run(
                () -> {
                    unseen.lookedAt();
                    return new Intake.Ready(name, records, importing.compare(records), again);
                },
                ready -> {
                    if (mine == running) {
                        state.set(ready);
                    }
                },
                trouble -> failed(mine, trouble));
    }

    /// Brings in all that was looked at, or nothing. Where the file has other content than what is kept, the
    /// file’s takes its place.
    void bringIn() {
        if (!(state.get() instanceof Intake.Ready ready)) {
            return;
        }
        var mine = begin(new Intake.Writing(false));
        background.run(() -> bringIn(ready, mine), state::set, trouble -> {
            if (!(trouble instanceof Outdated)) {
                failed(mine, trouble);
            } else if (mine.isStopped()) {
                state.set(new Intake.AsBefore(false));
            } else {
                compare(ready.name(), ready.records(), true);
            }
        });
    }

    private Intake bringIn(Intake.Ready seen, CancellableProgress mine) {
        mine.at(0, 0);
        String before = backups.makeBeforeImport();
        var outcome = journal.together(() -> {
            if (unseen.exist()) {
                throw new Outdated();
            }
            return importing.run(seen.records(), true, mine);
        });
        unseen.written();
        return new Intake.Done(outcome, Optional.of(before));
    }

    /// Says that something was recorded since the user saw what bringing in the file would change.
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Stops what is under way, or closes what is shown. To stop the writing of records takes a moment, and
    /// may come too late; an undo is not stopped.
    public void cancel() {
        running.stop();
        switch (state.get()) {
            case Intake.Writing _ -> state.set(new Intake.Writing(true));
            case Intake.Undoing _ -> {}
            default -> close();
        }
    }

    private void close() {
        running = newProgress();
        state.set(new Intake.Idle());
    }

    /// Puts back what was kept before, unless something else was recorded since.
    void undo() {
        if (state.get() instanceof Intake.Done done) {
            done.before().ifPresent(before -> putBack(done, before));
        }
    }

    private void putBack(Intake.Done done, String before) {
        var mine = begin(new Intake.Undoing());
        background.run(
                () -> {
                    if (unseen.exist()) {
                        return done.forGood();
                    }
                    backups.restore(before, Optional.empty());
                    journal.changed();
                    return new Intake.AsBefore(true);
                },
                state::set,
                trouble -> failed(mine, trouble));
    }

    /// Called when something else was recorded, which an undo would take back too: it is offered no longer.
    /// From any thread; what the worker that owns the store has recorded has to be told on that worker.
    public void recordedElsewhere() {
        unseen.recorded();
        later.execute(() -> {
            if (state.get() instanceof Intake.Done done) {
                state.set(done.forGood());
            }
        });
    }

    private void failed(CancellableProgress mine, RuntimeException trouble) {
        boolean stopped = trouble instanceof CancelledException;
        if (!stopped) {
            LOG.log(System.Logger.Level.ERROR, "could not do what was asked", trouble);
        }
        if (mine == running) {
            state.set(stopped ? new Intake.AsBefore(false) : new Intake.Failed(trouble));
        }
    }

    private CancellableProgress begin(Intake what) {
        running = newProgress();
        progress.set(0);
        state.set(what);
        return running;
    }

    private CancellableProgress newProgress() {
        return new CancellableProgress(later, this::show);
    }

    private void show(CancellableProgress of, double done) {
        if (of == running) {
            progress.set(done);
        }
    }
}
