package app.easeback.ui.reminder;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.work.Notices;
import app.easeback.ui.common.work.Writing;
import java.nio.file.Path;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Says that reminders come only while the app runs, and what can be done about it.
public final class BeingThereCard extends Card {

    private final Words words;
    private final CalendarFile calendar;
    private final Writing writing;
    private final Notices notices;

    /// @param settings opens the settings
    public BeingThereCard(Words words, CalendarFile calendar, Runnable settings, Writing writing, Notices notices) {
        super(words.text("there.title"));
        this.words = words;
        this.calendar = calendar;
        this.writing = writing;
        this.notices = notices;
        setId("being-there");
        var what = Labels.wrapped(words.text("there.text"));
        var save = Buttons.of(
                "there-calendar",
                words.text("there.calendar"),
                Feather.CALENDAR,
                () -> calendar.choose().ifPresent(this::write));
        save.setAccessibleHelp(words.text("there.calendar.help"));
        var open = Buttons.of("there-settings", words.text("there.settings"), Feather.SETTINGS, settings);
        var buttons = new FlowPane(open, save);
        buttons.getStyleClass().add("tape-buttons");
        var help = Labels.wrapped(words.text("there.calendar.help"), "quiet", "small");
        getChildren().addAll(what, buttons, help);
    }

    private void write(Path file) {
        writing.run(
                calendar::read,
                file,
                became ->
                        notices.say(words.text("there.calendar." + became.name(), String.valueOf(file.getFileName()))),
                notices::failed);
    }
}
