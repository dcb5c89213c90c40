package app.easeback.ui.session.form;

import app.easeback.core.Journal;
import app.easeback.core.entry.Id;
import app.easeback.ui.common.work.Work;
import java.util.Map;
import java.util.Optional;

/// Keeps what is typed in the form and not saved yet. Each session that is edited has a draft of its own, and
/// all new sessions share one.
final class DraftKeeping {

    private static final String FORM = "session";

    private final Journal journal;
    private final Work work;
    private String form = FORM;
    private SessionDraft opened;

    /// What is kept, or on its way to it; empty where that is not known, as after a failure.
    private Optional<SessionDraft> kept;

    /// @param empty what stands in the form before it is opened for the first time
    DraftKeeping(Journal journal, Work work, SessionDraft empty) {
        this.journal = journal;
        this.work = work;
        opened = empty;
        kept = Optional.of(empty);
    }

    /// The name that the draft of an edited session is kept under, or, without an id, that of a new session.
    static String nameOf(Optional<Id> edited) {
        return edited.map(id -> FORM + ":" + id).orElse(FORM);
    }

    /// What stood in the form when it was opened.
    SessionDraft opened() {
        return opened;
    }

    /// Called when the form was opened.
    ///
    /// @param shown what stands in it before anything is typed
    void begin(Optional<Id> edited, SessionDraft shown) {
        form = nameOf(edited);
        opened = shown;
        kept = Optional.of(shown);
    }

    /// Called when the opened form goes on with a draft that is kept already.
    void goOn(SessionDraft draft) {
        kept = Optional.of(draft);
    }

    /// Keeps what is typed now, unless that is kept already. What could not be kept is tried again at the
    /// next call.
    void keep(SessionDraft now) {
        if (!kept.equals(Optional.of(now))) {
            kept = Optional.of(now);
            String name = form;
            Map<String, String> fields = now.equals(opened) ? Map.of() : KeptDraft.fields(now);
            work.run(() -> journal.keepDraft(name, fields), () -> kept = kept.filter(draft -> !draft.equals(now)));
        }
    }

    /// Forgets what was kept.
    void drop() {
        keep(opened);
    }
}
