package app.easeback.ui.session;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import app.easeback.ui.common.SearchText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The history: what is kept, what of it matches the search, and the way to take one out again. It reads only while
/// it is in view.
public final class SessionListModel {

    /// What there is to show.
    enum Contents {
        NOT_READ_YET,
        NO_SESSIONS,
        NO_MATCH,
        SESSIONS
    }

    private final Store store;
    private final Journal journal;
    private final Recovery recovery;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final BooleanProperty inView = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<SessionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Contents> contents = new ReadOnlyObjectWrapper<>(Contents.NOT_READ_YET);
    private List<SessionRow> all = List.of();
    private boolean stale = true;

    public SessionListModel(
            Store store, Journal journal, Recovery recovery, Background background, Notices notices, Words words) {
        this.store = store;
        this.journal = journal;
        this.recovery = recovery;
        this.background = background;
        this.notices = notices;
        this.words = words;
        search.subscribe((_, _) -> filter());
        inView.subscribe((_, _) -> readIfNeeded());
        journal.onChange(() -> background.run(() -> true, _ -> changed(), notices::failed));
    }

    /// Whether somebody sees it.
    public BooleanProperty inViewProperty() {
        return inView;
    }

    /// What to search for in muscles, practitioner and note.
    StringProperty searchProperty() {
        return search;
    }

    /// The sessions that match, newest first.
    ObservableList<SessionRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// Removes a session, and offers to bring it back.
    void remove(SessionRow row) {
        background.run(() -> journal.remove(row.session()), this::removed, notices::failed);
    }

    private void removed(Recorded recorded) {
        var session = (ImsSession) recorded.before().orElseThrow();
        notices.undoable(
                words.text("session.notice.deleted", words.sites(session.sites())),
                () -> background.run(
                        () -> journal.undo(recorded),
                        _ -> notices.say(words.text("session.notice.restored")),
                        notices::failed));
    }

    private void changed() {
        stale = true;
        readIfNeeded();
    }

    private void readIfNeeded() {
        if (stale && inView.get()) {
            stale = false;
            background.run(
                    () -> SessionRow.of(
                            store.sessions().all(),
                            store.checkIns().all(),
                            recovery.now().getZone()),
                    this::show,
                    this::couldNotRead);
        }
    }

    private void couldNotRead(RuntimeException problem) {
        stale = true;
        notices.failed(problem);
    }

    private void show(List<SessionRow> read) {
        all = read;
        filter();
    }

    private void filter() {
        var query = new SearchText(search.get());
        rows.setAll(SessionRow.byMonth(
                all.stream().filter(row -> query.isIn(textOf(row.session()))).toList()));
        if (all.isEmpty()) {
            contents.set(Contents.NO_SESSIONS);
        } else {
            contents.set(rows.isEmpty() ? Contents.NO_MATCH : Contents.SESSIONS);
        }
    }

    private String textOf(ImsSession session) {
        String anatomical = session.sites().stream()
                .map(Site::muscle)
                .map(muscle -> muscle.name())
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                words.sites(session.sites()),
                anatomical,
                session.practitioner().orElse(""),
                session.note().orElse(""));
    }
}
