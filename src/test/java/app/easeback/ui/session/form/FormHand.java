package app.easeback.ui.session.form;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import java.util.List;
import java.util.Optional;

/// What a hand does in the form of a session, for tests elsewhere. Between two steps the form has to have read.
///
/// @param form the form
public record FormHand(SessionFormModel form) {

    public void openNew() {
        form.openNew();
    }

    public void openEdit(Id session) {
        form.openEdit(session);
    }

    /// Fills in an open form.
    ///
    /// @param taped whether the muscles were taped
    public void fill(List<Site> sites, int pain, boolean taped, String note) {
        sites.forEach(form.fields().treated.selection::choose);
        form.fields().treated.muscles().forEach(muscle -> muscle.taped.set(taped));
        form.fields().pain.set(Optional.of(pain));
        note(note);
    }

    public void note(String note) {
        form.fields().note.fill(note);
    }

    /// @return whether it is on its way to be kept
    public boolean save() {
        return form.save();
    }
}
