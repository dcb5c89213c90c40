package app.easeback.ui.timeline.grades;

import app.easeback.core.Journal;
import app.easeback.core.grading.Grades;
import app.easeback.core.recovery.Recovery;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How good the forecasts were. They are graded only while somebody looks, since that takes a moment.
public final class GradesModel {

    /// How long grades stay good without any change: sessions finish as time goes by.
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Recovery recovery;
    private final Work work;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Grades>> grades = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Instant read = Instant.EPOCH;

    // Read and written on two threads: a change is told on the thread that made it.
    private volatile boolean watched;
    private volatile boolean changed;

    public GradesModel(Recovery recovery, Journal journal, Work work, Clock clock) {
        this.recovery = recovery;
        this.work = work;
        this.clock = clock;
        journal.onChange(this::changed);
    }

    /// The grades; empty until they are first read.
    ReadOnlyObjectProperty<Optional<Grades>> gradesProperty() {
        return grades.getReadOnlyProperty();
    }

    /// Tells the model whether somebody looks, and grades again if that is due.
    void watch(boolean looking) {
        watched = looking;
        boolean old = !clock.instant().isBefore(read.plus(GOOD_FOR));
        if (looking && (changed || old)) {
            read = clock.instant();
            grade();
        }
    }

    private void changed() {
        changed = true;
        if (watched) {
            grade();
        }
    }

    private void grade() {
        changed = false;
        work.run(recovery::grades, newest -> grades.set(Optional.of(newest)), () -> changed = true);
    }
}
