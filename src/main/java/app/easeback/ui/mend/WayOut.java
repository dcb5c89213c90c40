package app.easeback.ui.mend;

/// What can be done about damaged data.
enum WayOut {
    /// The backup that the user has chosen takes its place.
    CHOSEN,
    /// The newest whole backup takes its place.
    BACKUP,
    /// What can still be read of it does.
    READABLE,
    /// To choose a backup that is elsewhere.
    ELSEWHERE,
    /// Nothing, for now.
    QUIT
}
