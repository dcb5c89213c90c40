package app.easeback.ui.session.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.util.Optional;
import java.util.function.Supplier;

/// What the user does to whole muscles of the form. Each can be undone while that form is open.
final class MuscleActions {

    private final TreatedFields treated;
    private final Notices notices;
    private final Words words;
    private final Supplier<Optional<SessionDraft>> openForm;

    /// @param openForm tells the open form by what stood in it at first
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

    /// Tells every other muscle the same as `one`, and offers what was told of them before.
    void sameForAll(MuscleFields one) {
        var before = treated.drafts();
        treated.sameForAll(one);
        offer(words.text("session.notice.same"), () -> treated.fill(before));
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
