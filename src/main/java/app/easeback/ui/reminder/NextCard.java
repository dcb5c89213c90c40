package app.easeback.ui.reminder;

import app.easeback.core.guide.Topic;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Card;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.Labels;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// What is next: the first few with their countdowns and answers, and the rest on demand.
public final class NextCard extends Card {

    private static final int SHOWN_ON_TODAY = 3;
    private static final int SHOWN_ON_REMINDERS = 4;

    private final Words words;
    private final ReminderRows rows;
    private final Label none = Labels.wrapped("", "quiet");
    private final Button more = new Button();
    private final GuideLink heat;
    private final int few;
    private boolean all;

    private NextCard(
            ReminderModel model,
            Words words,
            Runnable checkIn,
            String id,
            int few,
            Function<Board, List<Reminder>> which,
            boolean hideWhenEmpty) {
        super(words.text("next.title"));
        this.words = words;
        this.few = few;
        setId(id);
        rows = new ReminderRows(new Answers(model, words, checkIn), words, id + "-rows");
        rows.managedProperty().bind(rows.visibleProperty());
        none.managedProperty().bind(none.visibleProperty());
        more.setId(id + "-more");
        more.getStyleClass().addAll("flat", "quick", "more");
        more.managedProperty().bind(more.visibleProperty());
        heat = new GuideLink(words, Topic.HEAT);
        getChildren().addAll(rows, more, none, heat);
        managedProperty().bind(visibleProperty());
        more.setOnAction(_ -> {
            all = !all;
            model.boardProperty().get().ifPresent(board -> show(board, which.apply(board)));
        });
        model.boardProperty()
                .subscribe(shown -> shown.ifPresent(board -> {
                    var reminders = which.apply(board);
                    show(board, reminders);
                    setVisible(!hideWhenEmpty || !reminders.isEmpty());
                }));
    }

    /// The card for Today: what is due, and what comes next. Hidden where there is nothing.
    public static NextCard onToday(ReminderModel model, Words words, Runnable checkIn) {
        return new NextCard(model, words, checkIn, "next", SHOWN_ON_TODAY, Board::waiting, true);
    }

    /// The card for Reminders, where what is due stands in the inbox.
    static NextCard onReminders(ReminderModel model, Words words, Runnable checkIn) {
        return new NextCard(model, words, checkIn, "next-list", SHOWN_ON_REMINDERS, Board::upcoming, false);
    }

    private void show(Board board, List<Reminder> reminders) {
        rows.show(board, all ? reminders : reminders.stream().limit(few).toList());
        rows.setVisible(!reminders.isEmpty());
        heat.setVisible(reminders.stream().anyMatch(reminder -> reminder.kind() == ReminderKind.HEAT));
        none.setVisible(reminders.isEmpty());
        none.setText(
                board.heldBack().map(why -> words.text("next.held", why)).orElseGet(() -> words.text("next.none")));
        int hidden = reminders.size() - few;
        more.setVisible(hidden > 0);
        more.setText(all ? words.text("next.fewer") : words.text("next.more", hidden));
    }
}
