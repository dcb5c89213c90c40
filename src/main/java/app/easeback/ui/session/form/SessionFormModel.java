package app.easeback.ui.session.form;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Recovery;
import app.easeback.core.Store;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form that logs or edits a session: opened, saved, cancelled, and nothing typed in it lost.
public final class SessionFormModel {

    private static final String FORM = "session";

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
    private final ReadOnlyBooleanWrapper continued = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> practitioners = FXCollections.observableArrayList();
    private Optional<ImsSession> original = Optional.empty();
    private SessionDraft opened;
    private SessionDraft kept;

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
        kept = opened;
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

    /// Whether it began with what was typed before the program ended.
    ReadOnlyBooleanProperty continuedProperty() {
        return continued.getReadOnlyProperty();
    }

    /// Those of earlier sessions, the latest first.
    ObservableList<String> practitioners() {
        return practitioners;
    }

    SessionFields fields() {
        return fields;
    }

    /// Opens an empty form, or goes on with what was typed before the program ended. One that is being filled in
    /// stays as it is.
    public void openNew() {
        if (open.get() && !editing.get()) {
            return;
        }
        background.run(() -> Opening.of(store, recovery, Optional.empty(), FORM), this::open, notices::failed);
    }

    /// Opens the form on what `session` treated, as a new session of now. How the muscles were then and how they
    /// reacted is of that day, so it is left open, and offered.
    public void openRepeat(ImsSession session) {
        background.run(
                () -> Opening.of(store, recovery, Optional.empty(), FORM),
                opening -> {
                    openEmpty(opening);
                    fields.add(session.sites(), session.purpose(), session.practitioner());
                },
                notices::failed);
    }

    /// Opens the form on what the newest session treated; empty where there is none.
    public void openRepeatOfLast() {
        background.run(
                () -> store.sessions().all().reversed().stream().findFirst(),
                last -> last.ifPresentOrElse(this::openRepeat, this::openNew),
                notices::failed);
    }

    /// Opens the form on a session that is kept. When it is being edited already, it stays as it is.
    public void openEdit(Id id) {
        if (open.get() && original.map(ImsSession::id).equals(Optional.of(id))) {
            return;
        }
        background.run(
                () -> Opening.of(store, recovery, store.sessions().find(id), nameOf(Optional.of(id))),
                this::openFound,
                notices::failed);
    }

    /// Keeps what is typed now, so that it is not lost when the program ends.
    void keepDraft() {
        var draft = fields.draft();
        if (open.get() && !draft.equals(kept)) {
            kept = draft;
            keep(draft.equals(opened) ? Map.of() : KeptDraft.fields(draft));
        }
    }

    /// Empties a form that went on with an earlier one, and offers that one back.
    void startEmpty() {
        var session = original;
        cancel();
        if (session.isPresent()) {
            openEdit(session.get().id());
        } else {
            openNew();
        }
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
        var tapes = original.isPresent() ? List.<Tape>of() : fields.tapes(session);
        saving.set(true);
        background.run(() -> journal.together(() -> put(session, tapes)), this::saved, problem -> {
            saving.set(false);
            notices.failed(problem);
        });
        return true;
    }

    private List<Recorded> put(ImsSession session, List<Tape> tapes) {
        var recorded = new ArrayList<>(List.of(journal.put(session)));
        tapes.forEach(tape -> recorded.add(journal.put(tape)));
        journal.keepDraft(nameOf(original.map(ImsSession::id)), Map.of());
        return recorded;
    }

    /// Closes the form, and offers to bring back what was typed in it.
    void cancel() {
        if (!open.get() || saving.get()) {
            return;
        }
        var left = original;
        var draft = fields.draft();
        var before = opened;
        close();
        if (!draft.equals(before)) {
            String key = left.isPresent() ? "session.notice.edit-cancelled" : "session.notice.cancelled";
            notices.undoable(words.text(key), () -> restore(left, before, draft));
        }
    }

    /// Takes a muscle out of the form, and offers to put it back.
    void removeMuscle(MuscleFields muscle) {
        var form = opened;
        var selection = fields.treated.selection;
        selection.remove(muscle.site());
        notices.undoable(words.text("session.notice.removed", muscle.site()), () -> {
            if (open.get() && form.equals(opened)) {
                selection.choose(muscle.site());
            }
        });
    }

    private void restore(Optional<ImsSession> session, SessionDraft before, SessionDraft draft) {
        cancel();
        show(session, () -> fields.fill(draft));
        opened = before;
        kept = before;
        keepDraft();
    }

    private void openFound(Opening opening) {
        if (opening.session().isEmpty()) {
            notices.say(words.text("session.notice.gone"));
            return;
        }
        open(opening);
    }

    private void open(Opening opening) {
        openEmpty(opening);
        opening.draft().ifPresent(draft -> {
            fields.fill(draft);
            kept = draft;
            continued.set(true);
        });
    }

    private void openEmpty(Opening opening) {
        cancel();
        practitioners.setAll(opening.practitioners());
        fields.treated.remember(opening.lastTime());
        show(opening.session(), () -> fields.fill(opening.session(), opening.zone()));
    }

    private void show(Optional<ImsSession> session, Runnable fill) {
        original = session;
        editing.set(session.isPresent());
        fill.run();
        opened = fields.draft();
        kept = opened;
        open.set(true);
    }

    private void close() {
        if (!kept.equals(opened)) {
            keep(Map.of());
        }
        continued.set(false);
        open.set(false);
    }

    private void keep(Map<String, String> draft) {
        String form = nameOf(original.map(ImsSession::id));
        background.run(
                () -> {
                    journal.keepDraft(form, draft);
                    return draft;
                },
                _ -> {},
                notices::failed);
    }

    private static String nameOf(Optional<Id> edited) {
        return edited.map(id -> FORM + ":" + id).orElse(FORM);
    }

    private void saved(List<Recorded> recorded) {
        saving.set(false);
        continued.set(false);
        open.set(false);
        var first = recorded.getFirst();
        String key = first.before().isPresent() ? "session.notice.changed" : "session.notice.added";
        var session = (ImsSession) first.after().orElseThrow();
        notices.undoable(words.text(key, words.sites(session.sites())), () -> undo(recorded));
    }

    private void undo(List<Recorded> recorded) {
        background.run(
                () -> journal.undo(recorded), _ -> notices.say(words.text("session.notice.undone")), notices::failed);
    }
}
