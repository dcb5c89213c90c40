package app.easeback.ui.session.page;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.course.CourseReader;
import app.easeback.ui.session.course.Removal;
import app.easeback.ui.session.course.SessionCourse;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The session whose page is open, with everything that belongs to it.
public final class PageModel {

    private final Store store;
    private final Work work;
    private final CourseReader reader;
    private final Removal removal;
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<SessionCourse>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    public PageModel(Store store, Journal journal, Recovery recovery, Work work, Words words) {
        this.store = store;
        this.work = work;
        reader = new CourseReader(store, recovery);
        removal = new Removal(store, journal, work, words);
        inView.subscribe((_, _) -> readAgain());
        journal.onChange(() -> work.run(() -> true, _ -> readAgain()));
    }

    /// Whether somebody sees the screen it is on.
    public BooleanProperty inViewProperty() {
        return inView;
    }

    /// What the open page shows; empty while none is open.
    public ReadOnlyObjectProperty<Optional<SessionCourse>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Opens the page of a session that is kept.
    public void open(Id session) {
        work.run(() -> read(session), this::show);
    }

    public void close() {
        show(Optional.empty());
    }

    /// Called when time has passed.
    public void tick() {
        readAgain();
    }

    /// Removes an entry, and offers to bring it back.
    void remove(Entry entry) {
        removal.remove(entry);
    }

    private void show(Optional<SessionCourse> course) {
        page.set(course);
        open.set(course.isPresent());
    }

    /// Reads the open page again, and closes it when its session is gone.
    private void readAgain() {
        if (inView.get()) {
            openSession().ifPresent(session -> work.run(() -> read(session), course -> showAgain(session, course)));
        }
    }

    /// Ignores what was read too late, when the page is closed by now.
    private void showAgain(Id session, Optional<SessionCourse> course) {
        if (openSession().equals(Optional.of(session))) {
            show(course);
        }
    }

    private Optional<Id> openSession() {
        return page.get().map(shown -> shown.session().id());
    }

    private Optional<SessionCourse> read(Id session) {
        return store.sessions().find(session).map(reader::read);
    }
}
