package app.easeback.ui.checkin;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.ui.common.Notices;
import java.util.List;

/// Says that several things were recorded as one, and offers to undo them as one.
final class Undo {

    private Undo() {}

    static void offer(Journal journal, Background background, Notices notices, String said, List<Recorded> recorded) {
        notices.undoable(
                said,
                () -> background.run(
                        () -> journal.together(() ->
                                recorded.reversed().stream().map(journal::undo).toList()),
                        _ -> {},
                        notices::failed));
    }
}
