package app.easeback.ui.checkin;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.util.List;

/// Says that several things were recorded as one, and offers to undo them as one.
record Undo(Journal journal, Background background, Notices notices, Words words) {

    /// @param said the key of what is said
    void offer(String said, List<Recorded> recorded) {
        notices.undoable(
                words.text(said),
                () -> background.run(
                        () -> journal.undo(recorded),
                        _ -> notices.say(words.text("check-in.undone")),
                        notices::failed));
    }
}
