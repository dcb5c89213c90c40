package app.easeback.desktop.notice;

import app.easeback.core.reminder.Notice;

/// One way of the operating system to show a notice. Used by one thread at a time. A call ends soon after
/// that thread is interrupted, unless it may have shown its notice already.
interface Channel extends AutoCloseable {

    /// Shows a notice, in place of the one with the same key.
    void show(Notice notice) throws ChannelException;

    /// Takes the notice with this key away, if it is still there.
    void close(String key) throws ChannelException;

    /// Takes all notices away.
    @Override
    void close();
}
