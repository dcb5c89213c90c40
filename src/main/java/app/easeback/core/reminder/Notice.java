package app.easeback.core.reminder;

import java.util.List;
import java.util.Optional;

/// What the user is told of, in words.
///
/// @param key what it is about; a later notice with the same key takes its place
/// @param title a few words
/// @param text a sentence or a line for each reminder, plain text
/// @param reminder the id of the reminder that the buttons answer; empty where none is answered
/// @param buttons in the order they are offered; may be empty
public record Notice(String key, String title, String text, Optional<String> reminder, List<Button> buttons) {

    /// What the user may choose.
    public enum Choice {
        /// The obvious "yes": starts heat, says that anything else was done.
        ACCEPT,
        SNOOZE,
        SKIP,
        /// Opens the window. Also what a click beside the buttons means.
        OPEN
    }

    /// A choice as it is offered.
    ///
    /// @param label in the user's language
    public record Button(Choice choice, String label) {}

    public Notice {
        buttons = List.copyOf(buttons);
    }
}
