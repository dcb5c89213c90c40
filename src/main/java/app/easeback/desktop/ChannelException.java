package app.easeback.desktop;

import org.jspecify.annotations.Nullable;

/// A [Channel] could not show a notice.
final class ChannelException extends Exception {

    private static final long serialVersionUID = 1;

    private final Delivery.Reason reason;

    ChannelException(Delivery.Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    Delivery.Reason reason() {
        return reason;
    }
}
