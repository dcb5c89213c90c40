package app.easeback.ui.mend;

/// What can be done about damaged data.
enum WayOut {
    /// The newest whole backup takes its place.
    BACKUP,
    /// What can still be read of it does.
    READABLE,
    /// Nothing, for now.
    QUIT
}
