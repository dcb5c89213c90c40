package app.easeback.desktop.notice;

import org.jspecify.annotations.Nullable;

/// A [Channel] could not show a notice.
final class ChannelException extends Exception {

    private static final long serialVersionUID = 1;

    private final NoticeOutcome outcome;

    /// @param outcome what became of the notice: not [NoticeOutcome#SHOWN]
    ChannelException(NoticeOutcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    NoticeOutcome outcome() {
        return outcome;
    }
}
