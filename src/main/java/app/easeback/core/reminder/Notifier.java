package app.easeback.core.reminder;

/// Tells the user of something. Every call returns at once, and the implementation deals with what fails.
/// Whoever makes one also gives it the [Chosen] that hears what the user chose.
public interface Notifier {

    /// Shows a notice, in place of the one with the same key.
    void show(Notice notice);

    /// Takes the notice with this key away again; nothing happens where there is none.
    void close(String key);

    /// Who is told what the user chose in a notice. May be called on any thread.
    @FunctionalInterface
    interface Chosen {
        void chosen(Notice notice, Notice.Choice choice);
    }
}
