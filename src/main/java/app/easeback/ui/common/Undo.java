package app.easeback.ui.common;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.words.Words;
import java.util.List;

/// Says that something was recorded, and offers to undo all of it as one.
public record Undo(Journal journal, Background background, Notices notices, Words words) {

    /// Offers to undo it, and then says that all is as it was.
    ///
    /// @param said what was done, in words
    public void offer(String said, List<Recorded> recorded) {
        offer(said, recorded, words.text("notice.undone"));
    }

    /// Offers to undo it.
    ///
    /// @param said what was done, in words
    /// @param undone what is said once it is undone
    public void offer(String said, List<Recorded> recorded, String undone) {
        notices.undoable(
                said, () -> background.run(() -> journal.undo(recorded), _ -> notices.say(undone), notices::failed));
    }
}
