package app.easeback.ui.timeline.course;

import app.easeback.core.body.Site;
import app.easeback.core.recovery.Recovery;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was said and expected at a chosen moment of a course. Wishes made while one moment is read are not
/// queued: only the newest is read next.
public final class ReplayModel {

    private final Recovery recovery;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Wish>> wish = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Replay>> replay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean reading;

    /// Whether something else was asked for since the reading began.
    private boolean asked;

    public ReplayModel(Recovery recovery, Work work) {
        this.recovery = recovery;
        this.work = work;
    }

    /// What is to be replayed.
    ///
    /// @param site the site whose ratings are to be forecast
    public record Wish(Course course, Position position, Site site) {

        private boolean isOf(Course other) {
            return other.session().id().equals(course.session().id());
        }
    }

    /// What is asked for; empty while there is no course.
    public ReadOnlyObjectProperty<Optional<Wish>> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /// What was read last. After a change of course it is of the one before until the new one is read, so
    /// that the screen is changed once and not emptied first. Empty until anything was read, and while there
    /// is no course.
    public ReadOnlyObjectProperty<Optional<Replay>> replayProperty() {
        return replay.getReadOnlyProperty();
    }

    /// Turns to a course. The chosen moment and site stay if it is of the same session.
    public void show(Optional<Course> course) {
        var before = wish.get().filter(known -> course.filter(known::isOf).isPresent());
        if (course.isEmpty()) {
            replay.set(Optional.empty());
        }
        wish.set(course.map(shown -> new Wish(
                shown,
                before.map(known -> known.position().among(shown.steps()))
                        .orElseGet(() -> Position.atEnd(shown.steps())),
                before.map(Wish::site).filter(shown.sites()::contains).orElseGet(shown::sorest))));
        read();
    }

    /// Goes to a step, no further than the ends.
    public void go(int step) {
        change(known -> new Wish(known.course(), known.position().to(step), known.site()));
    }

    /// Goes to the last moment.
    public void goToEnd() {
        go(Integer.MAX_VALUE);
    }

    /// Chooses the site whose ratings are to be forecast.
    public void choose(Site site) {
        change(known -> new Wish(known.course(), known.position(), site));
    }

    /// The last step before this one that comes just after a check-in.
    public OptionalInt previousCheckIn() {
        return checkIns().filter(step -> step < step()).max();
    }

    /// The next step that comes just after a check-in.
    public OptionalInt nextCheckIn() {
        return checkIns().filter(step -> step > step()).min();
    }

    private int step() {
        return wish.get().map(known -> known.position().step()).orElse(0);
    }

    private IntStream checkIns() {
        return wish.get().stream()
                .map(Wish::course)
                .flatMapToInt(course -> course.points().stream()
                        .mapToInt(point -> course.steps().atOrAfter(point.knownFrom())));
    }

    private void change(UnaryOperator<Wish> other) {
        var before = wish.get();
        wish.set(before.map(other));
        if (!wish.get().equals(before)) {
            read();
        }
    }

    private void read() {
        asked = reading;
        if (!reading && wish.get().isPresent()) {
            var wanted = wish.get().get();
            reading = true;
            work.run(
                    () -> read(wanted),
                    read -> {
                        if (wish.get()
                                .filter(known -> known.isOf(wanted.course()))
                                .isPresent()) {
                            replay.set(Optional.of(read));
                        }
                        done();
                    },
                    () -> {
                        // What was said of another session is not to be taken for what was said of this one.
                        replay.set(replay.get().filter(read -> wanted.isOf(read.course())));
                        done();
                    });
        }
    }

    private Replay read(Wish wanted) {
        var moment = wanted.position().moment();
        return new Replay(
                wanted.course(),
                wanted.position(),
                recovery.suggestion(moment),
                wanted.site(),
                recovery.expected(wanted.course().session(), wanted.site(), moment));
    }

    private void done() {
        reading = false;
        if (asked) {
            read();
        }
    }
}
