package app.easeback.ui.reminder.ledger;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import java.time.ZonedDateTime;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One reminder of the ledger: when, what, what became of it and why. A press on it opens its history.
final class StoryRow extends VBox {

    private final Words words;
    private final Story story;
    private final ZonedDateTime now;
    private final FontIcon fold = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton open = new ToggleButton(null, fold);
    private final HBox line;

    /// @param now gives the zone
    /// @param opened the ids of the reminders whose history is open
    StoryRow(Words words, Story story, ZonedDateTime now, Set<String> opened) {
        this.words = words;
        this.story = story;
        this.now = now;
        var last = story.last();
        setUserData(last.id());
        open.setId("story");
        open.getStyleClass().addAll("button-icon", "flat", "story-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setAccessibleText(words.text(
                "ledger.row", time(last.due()), new ReminderWords(words).say(last), last.state(), last.why()));
        open.setAccessibleHelp(words.text("ledger.open"));
        open.setSelected(opened.contains(last.id()));
        open.setOnAction(_ -> {
            if (!opened.remove(last.id())) {
                opened.add(last.id());
            }
        });
        line = line(last);
        open.selectedProperty().subscribe(this::unfold);
    }

    private HBox line(Reminder last) {
        var time = Labels.styled(time(last.due()), "story-time");
        time.setMinWidth(USE_PREF_SIZE);
        var what = Labels.wrapped(new ReminderWords(words).say(last));
        var why = Labels.wrapped(words.name(last.why()), "quiet", "small");
        var text = new VBox(what, why);
        HBox.setHgrow(text, Priority.ALWAYS);
        var state = new Label(words.name(last.state()), new FontIcon(glyph(last.state())));
        state.getStyleClass().addAll("story-state", tone(last.state()));
        state.setMinWidth(USE_PREF_SIZE);
        var row = new ReflowBox(open, time, text, state);
        row.getStyleClass().add("story-line");
        row.setOnMouseClicked(_ -> open.fire());
        return row;
    }

    private void unfold(boolean unfolded) {
        fold.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        getChildren().setAll(line);
        if (unfolded) {
            getChildren().add(history());
        }
    }

    private GridPane history() {
        var history = new GridPane();
        history.setId("story-history");
        history.getStyleClass().add("story-history");
        for (Reminder change : story.changes()) {
            var at = Labels.styled(words.momentHere(change.since(), now), "quiet", "small");
            at.setMinWidth(USE_PREF_SIZE);
            var what = Labels.wrapped(say(change), "small");
            GridPane.setHgrow(what, Priority.ALWAYS);
            history.addRow(history.getRowCount(), at, what);
        }
        return history;
    }

    private String say(Reminder change) {
        return Story.isTime(change)
                ? words.text("ledger.change." + change.state().name(), words.momentHere(change.due(), now))
                : words.text("ledger.change", change.state(), change.why());
    }

    private String time(ZonedDateTime moment) {
        return words.time(here(moment).toLocalTime());
    }

    private ZonedDateTime here(ZonedDateTime moment) {
        return moment.withZoneSameInstant(now.getZone());
    }

    private static String tone(ReminderState state) {
        return switch (state) {
            case DONE, STARTED -> "story-good";
            case MISSED, DUE -> "story-missed";
            default -> "story-still";
        };
    }

    private static Ikon glyph(ReminderState state) {
        return switch (state) {
            case DONE -> Feather.CHECK;
            case STARTED -> Feather.PLAY;
            case DUE -> Feather.BELL;
            case MISSED -> Feather.ALERT_CIRCLE;
            case HELD -> Feather.PAUSE;
            case SKIPPED -> Feather.SKIP_FORWARD;
            case CANCELLED -> Feather.SLASH;
            case PLANNED, SNOOZED -> Feather.CLOCK;
        };
    }
}
