package app.easeback.ui.session.page;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Entry;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.session.course.CourseWords;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A check-in, pain, heat or tape after a session: when it was, what it says, and what can be done with it.
public final class EntryRow extends ReflowBox {

    private final Words words;

    /// @param zone the patient's
    /// @param t0 the time of the session it came after; empty where that is not to be said
    public EntryRow(
            Words words,
            ZoneId zone,
            Optional<ZonedDateTime> t0,
            Entry entry,
            Elsewhere elsewhere,
            Consumer<Entry> onDelete) {
        this.words = words;
        var says = new EntryWords(words, zone);
        String title = says.title(entry);
        var at = entry.at().withZoneSameInstant(zone);
        String moment = words.moment(at);
        getStyleClass().add("entry-row");
        var icon = new FontIcon(icon(entry));
        icon.getStyleClass().add("entry-icon");
        var when = t0.map(start -> when(moment, Duration.between(start, at)))
                .orElseGet(() -> new VBox(new Label(words.time(at.toLocalTime()))));
        when.getStyleClass().add(t0.isPresent() ? "entry-when" : "entry-time");
        getChildren().addAll(icon, when, text(says, entry, title));
        String id = "entry-" + entry.id();
        if (entry instanceof CheckIn checkIn) {
            var edit = button(Feather.EDIT_2, "edit", title, moment);
            edit.setId(id + "-edit");
            edit.setOnAction(_ -> elsewhere.editCheckIn().accept(checkIn));
            getChildren().add(edit);
        }
        var delete = button(Feather.TRASH_2, "delete", title, moment);
        delete.setId(id + "-delete");
        delete.setOnAction(_ -> onDelete.accept(entry));
        OneClick.of(delete);
        getChildren().add(delete);
    }

    private VBox when(String moment, Duration after) {
        var clock = new Label(moment);
        var since = Labels.styled(new CourseWords(words).after(after), "quiet", "small");
        return new VBox(clock, since);
    }

    private static VBox text(EntryWords says, Entry entry, String title) {
        var text = new VBox(Labels.whole(title, "strong"));
        says.details(entry).forEach(line -> text.getChildren().add(Labels.whole(line, "quiet", "small")));
        text.getStyleClass().add("entry-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private Button button(Feather glyph, String action, String title, String moment) {
        var button = new IconButton(glyph, words.text("session.entry." + action + ".of", title, moment));
        button.setTooltip(new Tooltip(words.text("session." + action)));
        return button;
    }

    private static Feather icon(Entry entry) {
        return switch (entry) {
            case CheckIn _ -> Feather.EDIT_3;
            case ComplaintPain _ -> Feather.TARGET;
            case Heat _ -> Feather.THERMOMETER;
            default -> Feather.BOOKMARK;
        };
    }
}
