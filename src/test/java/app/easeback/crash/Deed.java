package app.easeback.crash;

/// What a person does.
enum Deed {
    /// Records something new.
    ADD,
    EDIT,
    REMOVE,
    UNDO,
    /// Answers a reminder.
    ANSWER
}
