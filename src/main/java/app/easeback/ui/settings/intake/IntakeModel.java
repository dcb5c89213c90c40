package app.easeback.ui.settings.intake;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Records;
import app.easeback.core.backup.Backups;
import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Import;
import app.easeback.core.intake.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings in the records of a file: reads it, says what that would change, and does it as one change that a
/// backup undoes. It outlives a window: when the language changes, it goes on in the next one.
public final class IntakeModel {

    private static final int STEPS = 100;

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
    private final AtomicLong recordings = new AtomicLong();
    private Watch watch = new Watch();

    /// How much had been recorded when this model last read or wrote what is kept. Used on the worker that
    /// owns the store.
    private Moment known = new Moment(0, 0);

    /// How much had been recorded, by this program and by others.
    private record Moment(long here, long elsewhere) {}

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
    }

    ReadOnlyObjectProperty<Intake> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How much of what is going on is done, from 0 to 1; 0 while that is not known.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Whether something is going on that takes a moment; then no other file is read.
    static boolean isBusy(Intake state) {
        return switch (state) {
            case Intake.Reading _, Intake.Writing _, Intake.Undoing _ -> true;
            case Intake.Idle _, Intake.Ready _, Intake.Refused _, Intake.Done _, Intake.AsBefore _, Intake.Failed _ ->
                false;
        };
    }

    /// Reads a file and says what bringing it in would change. Nothing is changed by that.
    void read(Path file) {
        if (isBusy(state.get())) {
            return;
        }
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        var mine = begin(new Intake.Reading(name));
        reading.run(
                () -> files.read(file, mine),
                content -> {
                    if (mine == watch) {
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
                    known = moment();
                    return new Intake.Ready(name, records, importing.compare(records), again);
                },
                ready -> {
                    if (mine == watch) {
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
            } else if (mine.stopped) {
                state.set(new Intake.AsBefore(false));
            } else {
                compare(ready.name(), ready.records(), true);
            }
        });
    }

    private Intake bringIn(Intake.Ready seen, Watch mine) {
        mine.at(0, 0);
        String before = backups.makeBeforeImport();
        var outcome = journal.together(() -> {
            if (!known.equals(moment())) {
                throw new Outdated();
            }
            return importing.run(seen.records(), true, mine);
        });
        // Its own writing was counted too. No other program can have written in between.
        known = new Moment(recordings.get(), known.elsewhere());
        return new Intake.Done(outcome, Optional.of(before));
    }

    private Moment moment() {
        return new Moment(recordings.get(), journal.moment().foreignChanges());
    }

    /// Says that something was recorded since the user saw what bringing in the file would change.
    private static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Stops what is under way, or closes what is shown. To stop the writing of records takes a moment, and
    /// may come too late; an undo is not stopped.
    public void cancel() {
        watch.stop();
        switch (state.get()) {
            case Intake.Writing _ -> state.set(new Intake.Writing(true));
            case Intake.Undoing _ -> {}
            default -> close();
        }
    }

    private void close() {
        watch = new Watch();
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
                    if (!known.equals(moment())) {
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
        recordings.incrementAndGet();
        later.execute(() -> {
            if (state.get() instanceof Intake.Done done) {
                state.set(done.forGood());
            }
        });
    }

    private void failed(Watch mine, RuntimeException trouble) {
        boolean stopped = trouble instanceof CancelledException;
        if (!stopped) {
            LOG.log(System.Logger.Level.ERROR, "could not do what was asked", trouble);
        }
        if (mine == watch) {
            state.set(stopped ? new Intake.AsBefore(false) : new Intake.Failed(trouble));
        }
    }

    private Watch begin(Intake what) {
        watch = new Watch();
        progress.set(0);
        state.set(what);
        return watch;
    }

    /// Watches one piece of work. Once stopped it stays so, whatever begins after it.
    private final class Watch implements Progress {

        private volatile boolean stopped;
        private long step;

        void stop() {
            stopped = true;
        }

        @Override
        public void at(long done, long all) {
            if (stopped) {
                throw new CancelledException();
            }
            long now = all <= 0 ? 0 : done * STEPS / all;
            if (now != step) {
                step = now;
                later.execute(() -> show(now));
            }
        }

        private void show(long now) {
            if (this == watch) {
                progress.set((double) now / STEPS);
            }
        }
    }
}
