package app.easeback.ui.reminder;

import app.easeback.core.guide.Topic;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Label tapes = Labels.wrapped("", "quiet");
    private final Which which;
    private boolean all;

    /// What a card shows.
    ///
    /// @param few how many reminders, before the user asks for all
    /// @param tapes whether to list the tapes too of which no shown reminder says when they are to come off
    /// @param hidden whether to hide the card when there is nothing to show
    private record Which(Function<Board, List<Reminder>> reminders, int few, boolean tapes, boolean hidden) {}

    private NextCard(ReminderModel model, Words words, Runnable checkIn, String id, Which which) {
        super(words.text("next.title"));
        this.words = words;
        this.which = which;
        setId(id);
        rows = new ReminderRows(new Answers(model, words, checkIn), words, id + "-rows");
        Shown.orGone(rows);
        Shown.orGone(none);
        more.setId(id + "-more");
        more.getStyleClass().addAll("flat", "quick", "more");
        Shown.orGone(more);
        heat = new GuideLink(words, Topic.HEAT);
        tapes.setId(id + "-tapes");
        Shown.withText(tapes);
        getChildren().addAll(rows, more, none, tapes, heat);
        Shown.orGone(this);
        ScreenPane.handOn(this);
        more.setOnAction(_ -> {
            all = !all;
            model.boardProperty().get().ifPresent(this::show);
        });
        model.boardProperty().subscribe(board -> board.ifPresent(this::show));
    }

    /// The card for Today: what is due, and what comes next. Hidden where there is nothing.
    public static NextCard onToday(ReminderModel model, Words words, Runnable checkIn) {
        return new NextCard(model, words, checkIn, "next", new Which(Board::waiting, SHOWN_ON_TODAY, true, true));
    }

    /// The card for Reminders, where what is due stands in the inbox.
    static NextCard onReminders(ReminderModel model, Words words, Runnable checkIn) {
        return new NextCard(
                model, words, checkIn, "next-list", new Which(Board::upcoming, SHOWN_ON_REMINDERS, false, false));
    }

    private void show(Board board) {
        var reminders = which.reminders().apply(board);
        var shown = all ? reminders : reminders.stream().limit(which.few()).toList();
        rows.show(board, shown);
        tapes.setText(which.tapes() ? tapes(board, shown) : "");
        setVisible(!which.hidden() || !reminders.isEmpty() || tapes.isVisible());
        rows.setVisible(!reminders.isEmpty());
        heat.setVisible(reminders.stream().anyMatch(reminder -> reminder.kind() == ReminderKind.HEAT));
        none.setVisible(reminders.isEmpty() && !tapes.isVisible());
        none.setText(
                board.heldBack().map(why -> words.text("next.held", why)).orElseGet(() -> words.text("next.none")));
        int hidden = reminders.size() - which.few();
        more.setVisible(hidden > 0);
        more.setText(all ? words.text("reminder.fewer") : words.text("next.more", hidden));
    }

    private String tapes(Board board, List<Reminder> shown) {
        return board.tapesOnBeside(shown).stream()
                .map(tape -> words.text("next.tape", tape.site(), words.momentHere(board.offAt(tape), board.now())))
                .collect(Collectors.joining("\n"));
    }
}
