package app.easeback.ui.session.form;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form that logs or edits a session: opened, saved, cancelled, and nothing typed in it lost.
public final class SessionFormModel {

    private final Store store;
    private final Journal journal;
    private final Recovery recovery;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final SessionFields fields;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> practitioners = FXCollections.observableArrayList();
    private Optional<ImsSession> original = Optional.empty();
    private SessionDraft opened;

    /// What is read before the form opens.
    private record Opening(ZoneId zone, List<String> practitioners, Optional<ImsSession> session) {}

    /// @param clock tells what lies in the future
    public SessionFormModel(
            Store store,
            Journal journal,
            Recovery recovery,
            Background background,
            Notices notices,
            Words words,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.recovery = recovery;
        this.background = background;
        this.notices = notices;
        this.words = words;
        fields = new SessionFields(words, clock);
        opened = fields.draft();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it changes a session that is kept already.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Those of earlier sessions, the latest first.
    ObservableList<String> practitioners() {
        return practitioners;
    }

    SessionFields fields() {
        return fields;
    }

    /// Opens an empty form. One that is being filled in stays as it is.
    public void openNew() {
        if (open.get() && !editing.get()) {
            return;
        }
        background.run(() -> read(Optional.empty()), this::open, notices::failed);
    }

    /// Opens the form on a session that is kept. When it is being edited already, it stays as it is.
    public void openEdit(Id id) {
        if (open.get() && original.map(ImsSession::id).equals(Optional.of(id))) {
            return;
        }
        background.run(() -> read(store.sessions().find(id)), this::openFound, notices::failed);
    }

    /// Keeps the session. False, with the reasons beside the fields, when something is wrong; the form then stays
    /// open, as it does when the store fails.
    boolean save() {
        if (saving.get()) {
            return true;
        }
        if (!fields.check()) {
            return false;
        }
        var session = fields.session(original);
        saving.set(true);
        background.run(() -> journal.put(session), this::saved, problem -> {
            saving.set(false);
            notices.failed(problem);
        });
        return true;
    }

    /// Closes the form, and offers to bring back what was typed in it.
    void cancel() {
        if (!open.get() || saving.get()) {
            return;
        }
        var left = original;
        var draft = fields.draft();
        var before = opened;
        open.set(false);
        if (!draft.equals(before)) {
            String key = left.isPresent() ? "session.notice.edit-cancelled" : "session.notice.cancelled";
            notices.undoable(words.text(key), () -> restore(left, before, draft));
        }
    }

    /// Takes a muscle out of the form, and offers to put it back.
    void removeMuscle(MuscleFields muscle) {
        var muscles = fields.treated.muscles();
        var form = opened;
        int place = muscles.indexOf(muscle);
        muscles.remove(muscle);
        notices.undoable(words.text("session.notice.removed", muscle.site()), () -> {
            if (open.get() && form.equals(opened)) {
                muscles.add(Math.min(place, muscles.size()), muscle);
            }
        });
    }

    private void restore(Optional<ImsSession> session, SessionDraft before, SessionDraft draft) {
        cancel();
        show(session, () -> fields.fill(draft));
        opened = before;
    }

    private Opening read(Optional<ImsSession> session) {
        var newestFirst = new ArrayList<>(store.sessions().all()).reversed();
        var names = newestFirst.stream()
                .flatMap(kept -> kept.practitioner().stream())
                .distinct()
                .toList();
        return new Opening(recovery.now().getZone(), names, session);
    }

    private void openFound(Opening opening) {
        if (opening.session().isEmpty()) {
            notices.say(words.text("session.notice.gone"));
            return;
        }
        open(opening);
    }

    private void open(Opening opening) {
        cancel();
        practitioners.setAll(opening.practitioners());
        show(opening.session(), () -> fields.fill(opening.session(), opening.zone()));
    }

    private void show(Optional<ImsSession> session, Runnable fill) {
        original = session;
        editing.set(session.isPresent());
        fill.run();
        opened = fields.draft();
        open.set(true);
    }

    private void saved(Recorded recorded) {
        saving.set(false);
        open.set(false);
        String key = recorded.before().isPresent() ? "session.notice.changed" : "session.notice.added";
        var session = (ImsSession) recorded.after().orElseThrow();
        notices.undoable(words.text(key, words.sites(session.sites())), () -> undo(recorded));
    }

    private void undo(Recorded recorded) {
        background.run(
                () -> journal.undo(recorded), _ -> notices.say(words.text("session.notice.undone")), notices::failed);
    }
}
