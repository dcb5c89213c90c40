package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One reminder: what, when, why it stands as it does, and the answers it takes now.
final class ReminderRow extends HBox {

    private final ReminderModel model;
    private final Words words;

    ReminderRow(ReminderModel model, Words words, Reminder reminder, ReminderModel.Board board) {
        this.model = model;
        this.words = words;
        getStyleClass().add("reminder-row");
        var name = new Label(words.say(reminder));
        var when = new Label(sayWhen(reminder, board.now()));
        when.getStyleClass().addAll("quiet", "small");
        when.setWrapText(true);
        var text = new VBox(name, when);
        HBox.setHgrow(text, Priority.ALWAYS);
        var icon = new FontIcon(glyph(reminder.kind()));
        icon.getStyleClass().add("reminder-icon");
        getChildren().addAll(icon, text);
        getChildren()
                .addAll(answers(
                                reminder,
                                board.startable().filter(reminder::equals).isPresent())
                        .stream()
                        .map(ReminderRow::fixed)
                        .toList());
    }

    private String sayWhen(Reminder reminder, ZonedDateTime now) {
        String time = words.moment(reminder.due(), now);
        return reminder.state() == ReminderState.PLANNED
                ? time
                : words.text("reminder.when", time, reminder.state(), reminder.why());
    }

    /// The word of the obvious answer.
    private static String sayAccept(Words words, Reminder reminder) {
        return words.text(reminder.kind() == ReminderKind.HEAT ? "notice.start" : "notice.done");
    }

    private List<Button> answers(Reminder reminder, boolean startable) {
        boolean due = reminder.state() == ReminderState.DUE || reminder.state() == ReminderState.SNOOZED;
        if (!due && !startable) {
            return List.of();
        }
        var accept = button("accept", sayAccept(words, reminder), () -> model.accept(reminder));
        if (!due) {
            return List.of(accept);
        }
        accept.getStyleClass().add("accent");
        return List.of(
                accept,
                button("snooze", words.text("notice.snooze"), () -> model.snooze(reminder)),
                button("skip", words.text("notice.skip"), () -> model.skip(reminder)));
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId("reminder-" + id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Node fixed(Region region) {
        region.setMinWidth(USE_PREF_SIZE);
        return region;
    }

    private static Ikon glyph(ReminderKind kind) {
        return switch (kind) {
            case HEAT -> Feather.THERMOMETER;
            case TAPE_CHECK -> Feather.EYE;
            case TAPE_OFF -> Feather.SCISSORS;
            case CHECK_IN -> Feather.EDIT_3;
        };
    }
}
