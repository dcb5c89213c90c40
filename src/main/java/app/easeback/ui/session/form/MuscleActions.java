package app.easeback.ui.session.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Notices;
import app.easeback.ui.session.form.muscle.MuscleFields;
import java.util.Optional;
import java.util.function.Supplier;

/// What the user does to whole muscles of the form. Each action can be undone while the same form is open.
final class MuscleActions {

    private final TreatedFields treated;
    private final Notices notices;
    private final Words words;
    private final Supplier<Optional<SessionDraft>> openForm;

    /// @param openForm what stood at first in the form that is open, to recognise that form again; empty
    /// while none is open
    MuscleActions(TreatedFields treated, Notices notices, Words words, Supplier<Optional<SessionDraft>> openForm) {
        this.treated = treated;
        this.notices = notices;
        this.words = words;
        this.openForm = openForm;
    }

    /// Takes a muscle out of the form, and offers to put it back.
    void remove(MuscleFields muscle) {
        treated.selection.remove(muscle.site());
        offer(words.text("session.notice.removed", muscle.site()), () -> treated.selection.choose(muscle.site()));
    }

    /// Gives every other muscle the details of `one`, and offers to take them back. Says nothing where they
    /// had them already, such as after the first of two presses.
    void sameForAll(MuscleFields one) {
        treated.sameForAll(one).ifPresent(undo -> offer(words.text("session.notice.same"), undo));
    }

    private void offer(String said, Runnable undo) {
        var form = openForm.get();
        notices.undoable(said, () -> {
            if (form.equals(openForm.get())) {
                undo.run();
            }
        });
    }
}
