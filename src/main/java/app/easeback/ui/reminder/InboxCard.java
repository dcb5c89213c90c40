package app.easeback.ui.reminder;

import app.easeback.core.reminder.ReminderState;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import atlantafx.base.controls.Spacer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What came and was not acknowledged: what is due with its answers, and what was missed. Hidden where there is
/// nothing.
final class InboxCard extends VBox {

    private static final int SHOWN = 5;

    private final Words words;
    private final ReminderRows rows;
    private final Label more = Labels.styled("", "quiet", "small");
    private final Button seen;

    InboxCard(ReminderModel model, Words words, Runnable checkIn) {
        this.words = words;
        setId("inbox");
        getStyleClass().add("card");
        var title = Labels.cardTitle(words.text("inbox.title"));
        seen = Buttons.of("inbox-seen", words.text("inbox.seen"), model::markSeen);
        seen.getStyleClass().addAll("flat", "quick", "head-action");
        Shown.orGone(seen);
        var head = new ReflowBox(title, new Spacer(), seen);
        head.getStyleClass().add("card-head");
        rows = new ReminderRows(new Answers(model, words, checkIn), words, "inbox-rows");
        Shown.orGone(more);
        getChildren().addAll(head, rows, more);
        Shown.orGone(this);
        ScreenPane.handOn(this);
        model.boardProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(Board board) {
        var inbox = board.inbox();
        setVisible(!inbox.isEmpty());
        seen.setVisible(inbox.stream().anyMatch(reminder -> reminder.state() == ReminderState.MISSED));
        rows.show(board, inbox.stream().limit(SHOWN).toList());
        more.setVisible(inbox.size() > SHOWN);
        more.setText(words.text("inbox.more", inbox.size() - SHOWN));
    }
}
