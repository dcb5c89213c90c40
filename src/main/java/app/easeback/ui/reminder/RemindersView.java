package app.easeback.ui.reminder;

import app.easeback.core.profile.HeatPlan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import app.easeback.ui.common.EmptyState;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.ScreenPane;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Reminders: the plan of the current session, what is next, and what became of the last ones.
public final class RemindersView implements Screen {

    private static final Duration PAST = Duration.ofHours(36);

    private final ReminderModel model;
    private final Words words;
    private final Clock clock;

    public RemindersView(ReminderModel model, Words words, Clock clock) {
        this.model = model;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "reminders";
    }

    @Override
    public Ikon icon() {
        return Feather.BELL;
    }

    @Override
    public Region build() {
        var page = new ScreenPane();
        page.setTitle(words.text("screen.reminders"));
        var timer = new HeatTimer(model, words, clock);
        var tape = new TapeCard(model, words);
        var plan = new Label();
        plan.setId("reminder-plan");
        plan.setWrapText(true);
        var next = new ReminderRows(model, words, "next-list");
        var past = new ReminderRows(model, words, "past-list");
        var empty = new EmptyState(Feather.BELL, words.text("reminder.empty"), words.text("reminder.empty.help"));
        var cards = List.of(
                card("reminder.plan", timer, plan), card("reminder.next", next), tape, card("reminder.past", past));
        model.boardProperty()
                .subscribe(shown -> shown.ifPresent(board -> {
                    timer.show(board.running());
                    tape.show(board);
                    plan.setText(plan(board.profile().heat()));
                    next.show(board, board.waiting());
                    past.show(board, past(board));
                    boolean nothing =
                            board.session().isEmpty() && board.reminders().isEmpty();
                    page.show(nothing ? List.of(empty) : cards);
                }));
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    private String plan(HeatPlan heat) {
        return words.text("reminder.plan.text", heat.minutes(), heat.perDay());
    }

    /// What is over or withheld, the newest first.
    private static List<Reminder> past(ReminderModel.Board board) {
        return board.reminders().reversed().stream()
                .filter(reminder -> !reminder.state().open())
                .filter(reminder -> !reminder.due().isAfter(board.now()))
                .filter(reminder -> reminder.due().isAfter(board.now().minus(PAST)))
                .toList();
    }

    private VBox card(String titleKey, Node... content) {
        var title = new Label(words.text(titleKey));
        title.getStyleClass().add("card-title");
        var card = new VBox(title);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }
}
