package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.problem.CopyButton;
import app.easeback.ui.settings.backup.BackupCard;
import app.easeback.ui.settings.intake.IntakeCard;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen Settings.
public final class SettingsView implements Screen {

    private final Words words;
    private final QuietHoursModel quietHours;
    private final AboutYouCard you;
    private final LanguageCard language;
    private final RunningCards running;
    private final LookCard look;
    private final Optional<BackupCard> backups;
    private final Optional<ExportCard> export;
    private final Optional<IntakeCard> intake;
    private final Optional<Path> folder;
    private final String version;

    /// @param you the card about the user
    /// @param language the card about the language
    /// @param running the cards about notifications and about when the app runs
    /// @param look the card about colours and the size of text
    /// @param backups the card about backups, where there are any
    /// @param export the card that writes everything into files, where it is kept
    /// @param intake the card that brings in records, where they are kept
    /// @param folder where the user's data is kept; empty where it is thrown away
    /// @param version of the app
    public SettingsView(
            Words words,
            QuietHoursModel quietHours,
            AboutYouCard you,
            LanguageCard language,
            RunningCards running,
            LookCard look,
            Optional<BackupCard> backups,
            Optional<ExportCard> export,
            Optional<IntakeCard> intake,
            Optional<Path> folder,
            String version) {
        this.words = words;
        this.quietHours = quietHours;
        this.you = you;
        this.language = language;
        this.running = running;
        this.look = look;
        this.backups = backups;
        this.export = export;
        this.intake = intake;
        this.folder = folder;
        this.version = version;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Region build() {
        var pane = new ScreenPane();
        pane.setTitle(words.text("screen.settings"));
        var cards = new ArrayList<Node>(List.of(you.build(), language.build(), look.build(), quietHours()));
        cards.addAll(running.build());
        folder.map(this::data).ifPresent(cards::add);
        backups.map(BackupCard::build).ifPresent(cards::add);
        export.map(ExportCard::build).ifPresent(cards::add);
        intake.map(IntakeCard::build).ifPresent(cards::add);
        cards.add(about());
        pane.show(cards);
        return pane;
    }

    @Override
    public void shown() {
        quietHours.read();
        you.shown();
        language.shown();
        running.shown();
        look.shown();
        backups.ifPresent(BackupCard::shown);
    }

    private Node data(Path folder) {
        var path = new TextField(folder.toString());
        path.setEditable(false);
        path.setMaxWidth(Double.MAX_VALUE);
        var copy = new CopyButton(words, "settings-folder-copy", words.text("settings.folder.copy"), folder.toString());
        copy.setGraphic(new FontIcon(Feather.COPY));
        var grid = new FormGrid();
        grid.row("settings-folder", words.text("settings.folder"), path, words.text("settings.folder.help"), copy);
        return new Card(words.text("settings.data"), grid);
    }

    private Node quietHours() {
        var grid = new FormGrid();
        time(grid, "from", "", quietHours.quietFrom());
        time(grid, "to", words.text("settings.quiet.help"), quietHours.quietTo());
        return new Card(words.text("settings.quiet"), grid);
    }

    private void time(FormGrid grid, String end, String help, Field<LocalTime> field) {
        var input = grid.shortField("settings-quiet-" + end, words.text("settings.quiet." + end), field, help);
        OnceTyped.run(input, quietHours::quietHoursTyped);
    }

    private Node about() {
        var name = new Label(words.text("settings.version", version));
        name.setId("settings-version");
        var device = Labels.wrapped(words.text("settings.no-device"), "quiet");
        return new Card(words.text("settings.about"), new VBox(name, device));
    }
}
