package app.easeback.core;

import java.util.Map;

/// What was typed in a form and not saved yet, field by field. It is kept so that nothing typed is lost, and gone
/// once the form is saved. Not exported.
public interface Drafts {

    /// The fields of the form of that name; empty when there is no draft.
    Map<String, String> find(String form);

    /// Replaces the draft; empty fields mean that there is none.
    void put(String form, Map<String, String> fields);
}
