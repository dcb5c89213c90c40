package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;

/// What became of a notice that was given to the operating system.
public sealed interface NoticeOutcome {

    Notice notice();

    /// The system has taken it.
    record Shown(Notice notice) implements NoticeOutcome {}

    /// The system did not show it: only the app's own window can.
    record NotShown(Notice notice, Reason reason) implements NoticeOutcome {}

    /// Why the system did not show a notice.
    enum Reason {
        /// Nothing on this computer shows notifications at present.
        NO_SERVICE,
        /// What shows notifications did not answer in time, or refused.
        FAILED,
        /// This kind of computer has no way to show one.
        NOT_SUPPORTED
    }
}
