package app.easeback.ui.timeline;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Mark;
import app.easeback.ui.timeline.course.ReplayModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The sessions to choose from and the course of the chosen one.
public final class TimelineModel {

    /// How old what is looked at may become. Shorter, and the chart would move while somebody reads it.
    private static final Duration OLDEST = Duration.ofMinutes(30);

    private final Store store;
    private final Recovery recovery;
    private final Work work;
    private final Clock clock;
    private final ReplayModel replay;
    private final ReadOnlyObjectWrapper<List<ImsSession>> sessions = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Course>> course = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    /// The computer's zone when it was read last, which need not be the patient's.
    private ZoneId readIn = ZoneOffset.UTC;

    private ZonedDateTime asOf = Instant.EPOCH.atZone(ZoneOffset.UTC);
    private boolean inView;

    /// Whether what is shown may be out of date, by a change or by the time that has passed.
    private boolean old = true;

    public TimelineModel(Store store, Recovery recovery, Journal journal, Work work, Clock clock) {
        this.store = store;
        this.recovery = recovery;
        this.work = work;
        this.clock = clock;
        this.replay = new ReplayModel(recovery, work);
        // A change is told on the thread that made it: `work` brings it to this model's thread.
        journal.onChange(() -> work.run(() -> true, _ -> changed(), () -> old = true));
        chosen.subscribe(this::refresh);
    }

    /// Every session, the newest first.
    ReadOnlyObjectProperty<List<ImsSession>> sessionsProperty() {
        return sessions.getReadOnlyProperty();
    }

    /// When everything was read, in the patient's zone.
    ZonedDateTime asOf() {
        return asOf;
    }

    /// The session the user chose; empty while it is simply the newest.
    public ObjectProperty<Optional<Id>> chosenProperty() {
        return chosen;
    }

    /// Shows the course of a session, until the user chooses another one.
    public void choose(Id session) {
        chosen.set(Optional.of(session));
    }

    /// The course of the chosen session; empty when there is none.
    public ReadOnlyObjectProperty<Optional<Course>> courseProperty() {
        return course.getReadOnlyProperty();
    }

    /// Whether anything was read yet: only then is it known whether there is a session.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// What was said and expected at a moment of that course.
    public ReplayModel replay() {
        return replay;
    }

    /// Tells the model whether somebody looks. Out of view a change is not read at once, but when the screen
    /// is in view again.
    public void inView(boolean looked) {
        inView = looked;
        if (inView && old) {
            refresh();
        }
    }

    private void changed() {
        old = true;
        if (inView) {
            refresh();
        }
    }

    /// Called when time has passed. What is in view stays as it is for half an hour, or until the computer's zone
    /// changes.
    public void tick() {
        old = true;
        boolean travelled = !clock.getZone().equals(readIn);
        boolean tooOld =
                Duration.between(asOf.toInstant(), clock.instant()).abs().compareTo(OLDEST) > 0;
        if (inView && (travelled || tooOld)) {
            refresh();
        }
    }

    /// Reads everything again.
    void refresh() {
        old = false;
        readIn = clock.getZone();
        var wanted = chosen.get();
        work.run(() -> load(wanted), this::show, () -> old = true);
    }

    private record Loaded(List<ImsSession> sessions, Optional<Course> course, ZonedDateTime asOf) {}

    private Loaded load(Optional<Id> wanted) {
        List<ImsSession> all = store.sessions().all().reversed();
        Optional<ImsSession> session = all.stream()
                .filter(candidate -> wanted.filter(candidate.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
        return new Loaded(all, session.map(this::course), recovery.now());
    }

    private Course course(ImsSession session) {
        var present = recovery.suggestionNow();
        var now = present.at();
        var checkIns = recovery.course(session);
        var points = checkIns.stream()
                .flatMap(checkIn -> points(session, checkIn, now.getZone()))
                .toList();
        return new Course(
                session,
                session.at().withZoneSameInstant(now.getZone()),
                now,
                points,
                marks(session, checkIns, now.getZone()),
                recovery.phases(session, present),
                present.level() == TrainingLevel.STOP);
    }

    private List<Mark> marks(ImsSession session, List<CheckIn> checkIns, ZoneId where) {
        Instant from = session.at().toInstant();
        Instant end = recovery.end(session);
        var sites = session.sites();
        return Stream.of(
                        store.heats().from(from, end).stream()
                                .filter(heat -> sites.contains(heat.site()))
                                .map(heat -> Mark.of(heat, where)),
                        store.tapes().from(from, end).stream()
                                .filter(tape -> sites.contains(tape.site()))
                                .map(tape -> Mark.of(tape, where)),
                        checkIns.stream()
                                .filter(checkIn -> checkIn.trainedSince().equals(Optional.of(true)))
                                .map(checkIn -> Mark.ofTraining(checkIn, where)))
                .flatMap(marks -> marks)
                .toList();
    }

    private static Stream<Course.Point> points(ImsSession session, CheckIn checkIn, ZoneId zone) {
        return checkIn.ratings().stream()
                .filter(rating -> session.sites().contains(rating.site()))
                .map(rating -> new Course.Point(
                        rating.site(),
                        checkIn.at().withZoneSameInstant(zone),
                        checkIn.recordedAt().withZoneSameInstant(zone),
                        rating.soreness()));
    }

    private void show(Loaded loaded) {
        asOf = loaded.asOf();
        sessions.set(loaded.sessions());
        course.set(loaded.course());
        replay.show(loaded.course());
        read.set(true);
    }
}
