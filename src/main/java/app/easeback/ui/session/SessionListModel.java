package app.easeback.ui.session;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.course.CourseReader;
import app.easeback.ui.session.course.Matches;
import app.easeback.ui.session.course.Removal;
import app.easeback.ui.session.course.SessionCourse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The history: all sessions, those that match the filter, and how to delete one. It reads only while it is
/// in view: the sessions all at once, what came after them row by row.
public final class SessionListModel {

    /// What there is to show.
    enum Contents {
        NOT_READ_YET,
        NO_SESSIONS,
        NO_MATCH,
        SESSIONS
    }

    private final Store store;
    private final Recovery recovery;
    private final Work work;
    private final Words words;
    private final Removal removal;
    private final CourseMemory courses;
    private final Filters filters = new Filters();
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private final ObservableList<SessionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(Contents.NOT_READ_YET);
    private final ReadOnlyObjectWrapper<Matches> matches = new ReadOnlyObjectWrapper<>(Matches.NONE_YET);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private Read all = new Read(List.of(), FilterChoices.NONE, LocalDate.EPOCH, ZoneOffset.UTC);
    private boolean stale = true;

    /// @param rows newest first
    private record Read(List<SessionRow> rows, FilterChoices choices, LocalDate today, ZoneId zone) {}

    public SessionListModel(Store store, Journal journal, Recovery recovery, Work work, Words words) {
        this.store = store;
        this.recovery = recovery;
        this.work = work;
        this.words = words;
        removal = new Removal(store, journal, work, words);
        courses = new CourseMemory(new CourseReader(store, recovery), work);
        filters.filterProperty().subscribe((_, _) -> filter());
        inView.subscribe((_, _) -> readIfSeen());
        journal.onChangeSince(since -> work.run(() -> since, this::changed));
    }

    /// Whether somebody sees it.
    public BooleanProperty inViewProperty() {
        return inView;
    }

    Filters filters() {
        return filters;
    }

    /// The sessions that match, newest first.
    ObservableList<SessionRow> rows() {
        return rows;
    }

    /// The matching sessions as one value. It is set anew after each change of what is kept, also of what
    /// came after the sessions, where it may be equal to the one before: only an invalidation listener hears
    /// of that.
    public ReadOnlyObjectProperty<Matches> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /// The newest of all sessions, whether it matches or not.
    Optional<ImsSession> newest() {
        return all.rows().stream().map(SessionRow::session).findFirst();
    }

    /// How many sessions there are, whether they match or not.
    ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// What came after a session: empty, or as it was before the last change, until it has been read.
    ReadOnlyObjectProperty<Optional<SessionCourse>> course(ImsSession session) {
        return courses.of(session);
    }

    /// Removes a session, and offers to bring it back.
    void remove(ImsSession session) {
        removal.remove(session);
    }

    private void changed(Instant since) {
        courses.changed(since);
        stale = true;
        readIfSeen();
    }

    /// Called when time has passed. While in view, reads the unfinished courses again, and the sessions when
    /// the day or the patient's zone has changed.
    public void tick() {
        if (inView.get()) {
            courses.timePassed();
            work.run(recovery::now, this::readIfOld);
        }
    }

    private void readIfOld(ZonedDateTime now) {
        boolean isOfNow = now.toLocalDate().equals(all.today()) && now.getZone().equals(all.zone());
        if (!isOfNow) {
            readIfSeen();
        }
    }

    /// Reads also when nothing has changed: the day may be another one.
    private void readIfSeen() {
        if (inView.get()) {
            courses.timePassed();
            work.run(this::read, this::show);
        }
    }

    private Read read() {
        var now = recovery.now();
        var texts = new SearchedText(words);
        var read = store.sessions().all().reversed().stream()
                .map(session -> new SessionRow(
                        session, session.at().withZoneSameInstant(now.getZone()), texts.of(session), false))
                .toList();
        return new Read(read, FilterChoices.of(read, words), now.toLocalDate(), now.getZone());
    }

    /// Leaves the rows alone when nothing is different. After a recorded change it sets them anew, so that
    /// each asks for its course again.
    private void show(Read read) {
        if (stale || !read.equals(all)) {
            if (!read.zone().equals(all.zone())) {
                courses.changed(Instant.MIN);
            }
            stale = false;
            all = read;
            total.set(read.rows().size());
            var before = filters.filterProperty().get();
            filters.offer(read.choices());
            if (filters.filterProperty().get().equals(before)) {
                filter();
            }
        }
    }

    private void filter() {
        var filter = filters.filterProperty().get();
        var found =
                all.rows().stream().filter(row -> filter.lets(row, all.today())).toList();
        rows.setAll(SessionRow.byMonth(found));
        matches.set(new Matches(found.stream().map(SessionRow::session).toList(), !filter.isEmpty(), filter.muscle()));
        if (all.rows().isEmpty()) {
            contents.set(stale ? Contents.NOT_READ_YET : Contents.NO_SESSIONS);
        } else {
            contents.set(rows.isEmpty() ? Contents.NO_MATCH : Contents.SESSIONS);
        }
    }
}
