package app.easeback.ui.settings.backup;

import app.easeback.core.backup.Backup;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.PassphraseField;
import app.easeback.ui.common.layout.BusyButton;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.settings.backup.BackupModel.Standing;
import app.easeback.ui.settings.backup.RestoreModel.Candidate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of Settings about backups.
public final class BackupCard {

    private final BackupModel model;
    private final RestoreModel restoring;
    private final BackupPlaces places;
    private final Words words;
    private final Clock clock;
    private final Button restore;

    /// @param places asks the user for files and folders
    public BackupCard(BackupModel model, BackupPlaces places, Words words, Clock clock) {
        this.model = model;
        restoring = model.restoring();
        this.places = places;
        this.words = words;
        this.clock = clock;
        restore = button("settings-restore", "settings.restore", Feather.ROTATE_CCW, this::choose);
    }

    /// Called when the screen comes into view: reads how it stands now.
    public void shown() {
        model.read();
    }

    public Node build() {
        var card = new Card(words.text("settings.backup"), newest(), made(), candidate(), unlocking());
        card.getChildren().addAll(new SecondFolderRows(model, places, words).build());
        card.setId("settings-backup");
        return card;
    }

    private Node newest() {
        var line = text("settings-backup-newest", told(this::newest));
        HBox.setHgrow(line, Priority.ALWAYS);
        var now = button("settings-backup-now", "settings.backup.now", Feather.SAVE, model::backUpNow)
                .onceByDoubleClick();
        var row = new ReflowBox(line, now, restore);
        row.getStyleClass().add("card-head");
        return row;
    }

    private Node made() {
        var held = text("settings-backup-held", told(this::held));
        Shown.withText(held);
        var made = new VBox(held, help("settings.backup.help"));
        made.getStyleClass().add("backup-said");
        return made;
    }

    private ObservableValue<String> told(Function<Standing, String> what) {
        return model.standingProperty().map(read -> read.map(what).orElse(""));
    }

    private String newest(Standing standing) {
        return standing.newest()
                .map(backup -> words.text(
                        isAhead(backup) ? "settings.backup.newest.ahead" : "settings.backup.newest", made(backup)))
                .orElseGet(() -> words.text("settings.backup.none"));
    }

    private String held(Standing standing) {
        return standing.newest()
                .map(backup -> words.text("settings.backup.held", new BackupWords(words).say(backup.holds())))
                .orElse("");
    }

    private String made(Backup backup) {
        var now = clock.instant().atZone(clock.getZone());
        return backup.made()
                .map(made -> words.moment(made.atZone(clock.getZone()), now))
                .orElse("");
    }

    /// Whether it says that it was made after today: the clock was ahead then.
    private boolean isAhead(Backup backup) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return backup.made()
                .filter(made -> LocalDate.ofInstant(made, clock.getZone()).isAfter(today))
                .isPresent();
    }

    private void choose() {
        model.standingProperty()
                .get()
                .flatMap(standing -> places.backup(Path.of(standing.folder())))
                .ifPresent(file -> restoring.look(file.toString()));
    }

    /// The step that says what a backup holds, before it is put back.
    private Node candidate() {
        var holds = text("settings-restore-holds", candidate(found -> holds(found.backup())));
        holds.getStyleClass().add("strong");
        var lacking = text(
                "settings-restore-lacking", candidate(found -> found.lacking().orElse("")));
        lacking.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        lacking.getStyleClass().add("care");
        Shown.withText(lacking);
        var go = button("settings-restore-go", "settings.restore.go", Feather.ROTATE_CCW, restoring::restore);
        go.getStyleClass().add("accent");
        var buttons = new ReflowBox(
                go, Buttons.of("settings-restore-cancel", words.text("settings.restore.cancel"), restoring::cancel));
        buttons.getStyleClass().add("backup-buttons");
        var box = new VBox(holds, lacking, help("settings.restore.help"), buttons);
        step(box, restoring.candidateProperty().map(Optional::isPresent));
        box.visibleProperty().subscribe((_, shown) -> (shown ? go : restore).requestFocus());
        return box;
    }

    private ObservableValue<String> candidate(Function<Candidate, String> what) {
        return restoring.candidateProperty().map(found -> found.map(what).orElse(""));
    }

    private String holds(Backup backup) {
        String counts = new BackupWords(words).say(backup.holds());
        return backup.made()
                .map(made -> words.text("settings.restore.of", words.dayAndTime(made.atZone(clock.getZone())), counts))
                .orElseGet(() -> words.text("settings.restore.holds", counts));
    }

    private Node unlocking() {
        var field = new PassphraseField(words, "settings-unlock", restoring.problemProperty(), restoring::unlock);
        var box = new VBox(
                field, Buttons.of("settings-unlock-cancel", words.text("settings.restore.cancel"), restoring::cancel));
        step(box, restoring.lockedProperty().map(Optional::isPresent));
        box.visibleProperty().subscribe((_, shown) -> (shown ? field : restore).requestFocus());
        return box;
    }

    private static void step(VBox box, ObservableValue<Boolean> shown) {
        box.getStyleClass().add("backup-step");
        Shown.when(box, shown);
    }

    private static Label text(String id, ObservableValue<String> said) {
        var label = Labels.withId(id, Labels.wrapped(""));
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(said);
        return label;
    }

    private Label help(String key) {
        return Labels.wrapped(words.text(key), "form-help");
    }

    private BusyButton button(String id, String key, Ikon icon, Runnable action) {
        return new BusyButton(id, words.text(key), icon, model.busyProperty(), action);
    }
}
