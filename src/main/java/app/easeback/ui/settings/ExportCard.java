package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.BusyButton;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.work.Notices;
import app.easeback.ui.common.work.Writing;
import app.easeback.ui.common.work.Written;
import app.easeback.ui.settings.ExportFiles.Form;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The card of Settings that writes everything into files, such as for a practitioner or another computer.
public final class ExportCard {

    private final ExportFiles files;
    private final Writing writing;
    private final Notices notices;
    private final Words words;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ExportCard(ExportFiles files, Writing writing, Notices notices, Words words) {
        this.files = files;
        this.writing = writing;
        this.notices = notices;
        this.words = words;
    }

    Node build() {
        var buttons = new FlowPane(button(Form.EVERYTHING, Feather.FILE_TEXT), button(Form.TABLES, Feather.GRID));
        buttons.getStyleClass().add("tape-buttons");
        var help = Labels.wrapped(words.text("settings.export.help"), "form-help");
        var said = Labels.wrapped(words.text("settings.export.writing"), "quiet");
        Shown.when(said, busy);
        var card = new Card(words.text("settings.export"), help, buttons, said);
        card.setId("settings-export");
        return card;
    }

    private Button button(Form form, Ikon icon) {
        return new BusyButton(
                "settings-export-" + form.name().toLowerCase(Locale.ROOT),
                words.text("settings.export." + form.name()),
                icon,
                busy,
                () -> files.choose(form).ifPresent(place -> export(form, place)));
    }

    private void export(Form form, Path place) {
        busy.set(true);
        writing.run(() -> files.read(form), place, became -> said(form, place, became), this::failed);
    }

    private void said(Form form, Path place, Written became) {
        busy.set(false);
        String key = became == Written.WRITTEN ? form.name() : became.name();
        notices.say(words.text("settings.export.became." + key, String.valueOf(place.getFileName())));
    }

    private void failed(RuntimeException problem) {
        busy.set(false);
        notices.failed(problem);
    }
}
