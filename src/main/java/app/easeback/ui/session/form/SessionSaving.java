package app.easeback.ui.session.form;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.comfort.Tape;
import app.easeback.core.session.ImsSession;
import app.easeback.ui.common.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Saves the session of the form with its tape, in place of its draft, and puts off what has to wait for
/// that.
final class SessionSaving {

    private final Journal journal;
    private final Work work;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();

    /// What was put off.
    private Optional<Runnable> next = Optional.empty();

    SessionSaving(Journal journal, Work work) {
        this.journal = journal;
        this.work = work;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return underWay.get();
    }

    /// Runs `now`, or `again` after the save under way: until then the fields belong to the session that
    /// is being saved, and what was read may be of before it. Of several only the last is put off, and none
    /// is done when the store fails.
    void whenDone(Runnable again, Runnable now) {
        if (isUnderWay()) {
            next = Optional.of(again);
        } else {
            now.run();
        }
    }

    /// Saves `session`.
    ///
    /// @param before the version that it replaces; empty for a new one
    /// @param saved is told what was recorded
    void save(Optional<ImsSession> before, ImsSession session, List<Tape> tapes, Consumer<List<Recorded>> saved) {
        underWay.set(true);
        work.run(
                () -> journal.together(() -> put(before, session, tapes)),
                recorded -> follow(recorded, saved),
                this::failed);
    }

    private List<Recorded> put(Optional<ImsSession> before, ImsSession session, List<Tape> tapes) {
        var recorded = new ArrayList<Recorded>();
        recorded.add(before.map(lookedAt -> journal.replace(lookedAt, session)).orElseGet(() -> journal.put(session)));
        tapes.forEach(tape -> recorded.add(journal.put(tape)));
        journal.keepDraft(DraftKeeping.nameOf(before.map(ImsSession::id)), Map.of());
        return recorded;
    }

    /// Waits for the store's thread once more before the form closes, so that what follows from the session
    /// was read too: otherwise the screen behind it would say for a moment that nothing was logged.
    private void follow(List<Recorded> recorded, Consumer<List<Recorded>> saved) {
        work.run(() -> recorded, kept -> done(kept, saved), this::failed);
    }

    private void done(List<Recorded> recorded, Consumer<List<Recorded>> saved) {
        underWay.set(false);
        saved.accept(recorded);
        var putOff = next;
        next = Optional.empty();
        putOff.ifPresent(Runnable::run);
    }

    private void failed() {
        underWay.set(false);
        next = Optional.empty();
    }
}
