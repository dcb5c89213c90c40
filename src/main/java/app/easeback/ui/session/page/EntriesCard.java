package app.easeback.ui.session.page;

import app.easeback.core.entry.Entry;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.session.course.SessionCourse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What came after a session: its check-ins, pain, heat and tape.
final class EntriesCard extends Card {

    private final VBox rows = new VBox();

    EntriesCard(Words words, SessionCourse course, Elsewhere elsewhere, Consumer<Entry> onDelete) {
        super(words.text("session.page.entries"));
        setId("page-entries");
        rows.getStyleClass().add("entry-rows");
        rows.getChildren()
                .setAll(course.entries().stream()
                        .map(entry -> new EntryRow(
                                words, course.at().getZone(), Optional.of(course.at()), entry, elsewhere, onDelete))
                        .toList());
        getChildren().add(rows);
        if (course.entries().isEmpty()) {
            getChildren().add(Labels.wrapped(words.text("session.page.no-entries"), "quiet"));
        }
    }

    /// The index of the entry that has the focus.
    Optional<Integer> focused() {
        List<Node> entries = rows.getChildren();
        return entries.stream().filter(Node::isFocusWithin).findFirst().map(entries::indexOf);
    }

    /// Moves the focus to the entry at an index, or to the last one where there are fewer; false when there
    /// is none.
    boolean focus(int place) {
        if (rows.getChildren().isEmpty()) {
            return false;
        }
        var row = (EntryRow)
                rows.getChildren().get(Math.min(place, rows.getChildren().size() - 1));
        row.getChildren().getLast().requestFocus();
        return true;
    }
}
