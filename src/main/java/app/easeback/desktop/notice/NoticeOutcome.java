package app.easeback.desktop.notice;

/// What became of a notice that was given to the operating system.
public enum NoticeOutcome {
    /// The system has taken it.
    SHOWN,
    /// Nothing on this computer shows notifications at present, or ever: only the app's own window can.
    NO_SERVICE,
    /// What shows notifications did not answer in time, or refused: only the app's own window can show it.
    FAILED
}
