package app.easeback.ui.session;

import app.easeback.core.entry.Id;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.ToFull;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.course.CourseReader;
import app.easeback.ui.session.course.SessionCourse;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The courses of the sessions that have been shown. Each is read when it is asked for, a few at a time so
/// that the store can do other work in between, and kept until a change affects it.
final class CourseMemory {

    private static final int AT_ONCE = 4;
    /// The most that may wait; more than fit on a screen. Those dropped are asked for again when they scroll
    /// back into view.
    private static final int WAITING = 40;

    private final CourseReader reader;
    private final Work work;
    private final Map<Id, Kept> kept = new HashMap<>();
    private final Deque<ImsSession> wanted = new ArrayDeque<>();
    private boolean reading;

    private static final class Kept {
        final ReadOnlyObjectWrapper<Optional<SessionCourse>> course = new ReadOnlyObjectWrapper<>(Optional.empty());
        boolean good;

        boolean isOf(ImsSession session) {
            return course.get().filter(known -> known.session().equals(session)).isPresent();
        }
    }

    CourseMemory(CourseReader reader, Work work) {
        this.reader = reader;
        this.work = work;
    }

    /// The course of a session: empty, or an older one, until it has been read.
    ReadOnlyObjectProperty<Optional<SessionCourse>> of(ImsSession session) {
        var entry = kept.computeIfAbsent(session.id(), _ -> new Kept());
        if (!entry.good || !entry.isOf(session)) {
            want(session);
        }
        return entry.course.getReadOnlyProperty();
    }

    /// Has the courses that a change may affect read again when they are next asked for. Nothing before
    /// `since` is different.
    void changed(Instant since) {
        kept.values().stream()
                .filter(entry -> entry.course
                        .get()
                        .filter(course ->
                                course.at().toInstant().plus(Limits.CURRENT).isBefore(since))
                        .isEmpty())
                .forEach(entry -> entry.good = false);
    }

    /// Reads again the courses that have not reached full intensity: the passing of time may have brought it.
    void timePassed() {
        kept.values().stream()
                .flatMap(entry -> entry.course.get().stream())
                .filter(course -> course.toFull() instanceof ToFull.NotYet)
                .map(SessionCourse::session)
                .toList()
                .forEach(this::want);
    }

    private void want(ImsSession session) {
        wanted.removeIf(other -> other.id().equals(session.id()));
        wanted.addLast(session);
        if (wanted.size() > WAITING) {
            wanted.removeFirst();
        }
        if (!reading) {
            readNext();
        }
    }

    private void readNext() {
        var next = new ArrayList<ImsSession>();
        while (!wanted.isEmpty() && next.size() < AT_ONCE) {
            next.add(wanted.removeFirst());
        }
        reading = !next.isEmpty();
        if (reading) {
            work.run(() -> next.stream().map(reader::read).toList(), this::keep, this::couldNotRead);
        }
    }

    private void keep(List<SessionCourse> courses) {
        for (var course : courses) {
            var entry = kept.computeIfAbsent(course.session().id(), _ -> new Kept());
            entry.good = true;
            entry.course.set(Optional.of(course));
        }
        readNext();
    }

    private void couldNotRead() {
        reading = false;
        wanted.clear();
    }
}
