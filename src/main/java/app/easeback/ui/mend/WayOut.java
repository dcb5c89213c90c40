package app.easeback.ui.mend;

/// What can be done about damaged data.
enum WayOut {
    /// Replace it with the backup that the user has chosen.
    CHOSEN,
    /// Replace it with the newest whole backup.
    BACKUP,
    /// Replace it with what can still be read of it.
    READABLE,
    /// Choose a backup that is elsewhere.
    ELSEWHERE,
    /// Do nothing, for now.
    QUIT
}
