package app.easeback.ui.session.form;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form that logs or edits a session: opens, saves and cancels it, and loses nothing that was typed.
public final class SessionFormModel {

    private final Store store;
    private final Journal journal;
    private final Recovery recovery;
    private final Work work;
    private final Words words;
    private final SessionFields fields;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final SessionSaving saving;
    private final ReadOnlyBooleanWrapper continued = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> practitioners = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Profile> profile = new ReadOnlyObjectWrapper<>(Profile.USUAL);
    private Optional<ImsSession> original = Optional.empty();

    /// What the form was opened to repeat.
    private Optional<ImsSession> repeated = Optional.empty();

    private Runnable left = () -> {};

    private final DraftKeeping drafts;
    private final MuscleActions muscles;

    /// @param clock tells what lies in the future
    public SessionFormModel(Store store, Journal journal, Recovery recovery, Work work, Words words, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.recovery = recovery;
        this.work = work;
        this.words = words;
        saving = new SessionSaving(journal, work);
        fields = new SessionFields(words, clock);
        drafts = new DraftKeeping(journal, work, fields.draft());
        muscles = new MuscleActions(
                fields.treated,
                work.notices(),
                words,
                () -> Optional.of(drafts.opened()).filter(_ -> open.get()));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether it changes a session that is kept already.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.underWayProperty();
    }

    /// Whether it began with what was typed before the program ended.
    ReadOnlyBooleanProperty continuedProperty() {
        return continued.getReadOnlyProperty();
    }

    /// The profile as it was when the form was opened.
    ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile.getReadOnlyProperty();
    }

    /// Those of earlier sessions, the latest first.
    ObservableList<String> practitioners() {
        return practitioners;
    }

    SessionFields fields() {
        return fields;
    }

    MuscleActions muscles() {
        return muscles;
    }

    /// Opens an empty form, or goes on with what was typed before the program ended. A form for a new session
    /// that is open already stays as it is.
    public void openNew() {
        work.run(
                () -> read(Optional.empty(), Optional.empty()),
                opening -> saving.whenDone(this::openNew, () -> openNew(opening)));
    }

    private void openNew(Opening opening) {
        if (!open.get() || editing.get()) {
            open(opening);
        }
    }

    /// Opens the form for a new session of now, on the muscles that `session` treated. How they were and how
    /// they reacted belongs to that day, so it is not filled in, only offered. A new session that was typed
    /// and not saved is opened instead. A form that is open to repeat `session` stays as it is.
    public void openRepeat(ImsSession session) {
        work.run(
                () -> read(Optional.empty(), Optional.empty()),
                opening -> saving.whenDone(() -> openRepeat(session), () -> openRepeat(opening, session)));
    }

    private void openRepeat(Opening opening, ImsSession session) {
        if (open.get() && repeated.equals(Optional.of(session))) {
            return;
        }
        boolean unfinished = opening.draft().isPresent() && !open.get();
        if (unfinished) {
            open(opening);
            work.notices().say(words.text("session.notice.unfinished"));
        } else {
            openEmpty(opening);
            fields.add(session.sites(), session.purpose(), session.practitioner());
        }
        repeated = Optional.of(session);
    }

    /// Repeats the newest session; where there is none, opens an empty form.
    public void openRepeatOfLast() {
        work.run(
                () -> store.sessions().all().reversed().stream().findFirst(),
                last -> last.ifPresentOrElse(this::openRepeat, this::openNew));
    }

    /// Opens the form to edit a session that is kept. A form that edits it already stays as it is.
    public void openEdit(Id id) {
        work.run(
                () -> read(store.sessions().find(id), Optional.of(id)),
                opening -> saving.whenDone(() -> openEdit(id), () -> openFound(opening)));
    }

    private Opening read(Optional<ImsSession> session, Optional<Id> edited) {
        return Opening.of(store, recovery, session, DraftKeeping.nameOf(edited));
    }

    /// Keeps what is typed now, so that it is not lost when the program ends.
    void keepDraft() {
        if (open.get() && !saving.isUnderWay()) {
            drafts.keep(fields.draft());
        }
    }

    /// Closes a form in which nothing was typed.
    public void closeIfUntouched() {
        if (open.get() && !saving.isUnderWay() && fields.draft().equals(drafts.opened())) {
            close();
        }
    }

    /// Drops the draft that the form went on with, offers it back, and opens the form anew without it.
    void startEmpty() {
        var session = original;
        setAside();
        if (session.isPresent()) {
            openEdit(session.get().id());
        } else {
            openNew();
        }
    }

    /// Saves the session. The form stays open when a field is wrong, which is said beside it, and when the
    /// store fails.
    ///
    /// @return whether the session is being saved; false when a field is wrong
    boolean save() {
        if (saving.isUnderWay()) {
            return true;
        }
        if (!fields.check()) {
            return false;
        }
        var before = original;
        var session = fields.session(before);
        var tapes = before.isPresent() ? List.<Tape>of() : fields.tapes(session);
        var typed = fields.draft();
        saving.save(before, session, tapes, recorded -> saved(recorded, typed));
        return true;
    }

    /// Calls `listener`, instead of the one before, whenever the user has saved or cancelled the form; not
    /// when it opens on something else or closes untouched.
    public void onLeft(Runnable listener) {
        left = listener;
    }

    /// Closes the form, and offers to bring back what was typed in it.
    void cancel() {
        if (open.get() && !saving.isUnderWay()) {
            setAside();
            left.run();
        }
    }

    private void setAside() {
        if (!open.get() || saving.isUnderWay()) {
            return;
        }
        var typed = new Typed(original, drafts.opened(), fields.draft(), fields.treated.remembered());
        close();
        if (!typed.draft().equals(typed.before())) {
            offerBack(typed);
        }
    }

    /// What was typed in a form.
    ///
    /// @param session that it edits; empty for a new one
    /// @param before what the form opened with
    /// @param lastTime how its muscles were before
    private record Typed(
            Optional<ImsSession> session, SessionDraft before, SessionDraft draft, Map<Site, TreatedMuscle> lastTime) {}

    private void offerBack(Typed typed) {
        String key = typed.session().isPresent() ? "session.notice.edit-cancelled" : "session.notice.cancelled";
        work.notices().undoable(words.text(key), () -> restore(typed));
    }

    /// Brings back what was typed. While the form is being saved it is offered once more instead: the fields belong to
    /// another session.
    private void restore(Typed typed) {
        if (saving.isUnderWay()) {
            offerBack(typed);
            return;
        }
        setAside();
        fields.treated.remember(typed.lastTime());
        show(typed.session(), () -> fields.fill(typed.draft(), typed.session()));
        drafts.begin(typed.session().map(ImsSession::id), typed.before());
        keepDraft();
    }

    private void openFound(Opening opening) {
        if (opening.session().isEmpty()) {
            work.notices().say(words.text("session.notice.gone"));
        } else if (!open.get()
                || !original.map(ImsSession::id).equals(opening.session().map(ImsSession::id))) {
            open(opening);
        }
    }

    private void open(Opening opening) {
        openEmpty(opening);
        opening.draft().ifPresent(draft -> {
            fields.fill(draft, opening.session());
            drafts.goOn(draft);
            continued.set(true);
        });
    }

    private void openEmpty(Opening opening) {
        setAside();
        profile.set(opening.profile());
        practitioners.setAll(opening.practitioners());
        fields.treated.remember(opening.lastTime());
        show(opening.session(), () -> fields.fill(opening.session(), opening.zone()));
    }

    private void show(Optional<ImsSession> session, Runnable fill) {
        original = session;
        repeated = Optional.empty();
        editing.set(session.isPresent());
        fill.run();
        drafts.begin(session.map(ImsSession::id), fields.draft());
        open.set(true);
    }

    private void close() {
        drafts.drop();
        continued.set(false);
        open.set(false);
    }

    /// @param typed what was saved; where more was typed since, the form stays open and goes on to edit that
    /// session
    private void saved(List<Recorded> recorded, SessionDraft typed) {
        continued.set(false);
        var first = recorded.getFirst();
        String key = first.before().isPresent() ? "session.notice.changed" : "session.notice.added";
        var session = (ImsSession) first.after().orElseThrow();
        if (fields.draft().equals(typed)) {
            open.set(false);
            left.run();
        } else {
            original = Optional.of(session);
            repeated = Optional.empty();
            editing.set(true);
            drafts.begin(Optional.of(session.id()), typed);
            keepDraft();
        }
        new Undo(journal, work, words).offer(words.text(key, words.sites(session.sites())), recorded);
    }
}
