package app.easeback.desktop.notice;

import org.jspecify.annotations.Nullable;

/// A [Channel] could not show a notice.
final class ChannelException extends Exception {

    private static final long serialVersionUID = 1;

    private final NoticeOutcome.Reason reason;

    ChannelException(NoticeOutcome.Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    NoticeOutcome.Reason reason() {
        return reason;
    }
}
