package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Card;
import app.easeback.ui.common.Labels;
import app.easeback.ui.common.Notices;
import app.easeback.ui.settings.ExportFiles.Form;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of Settings that writes everything into files, such as for a practitioner or another computer.
public final class ExportCard {

    private final ExportFiles files;
    private final Background background;
    private final Notices notices;
    private final Words words;

    public ExportCard(ExportFiles files, Background background, Notices notices, Words words) {
        this.files = files;
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    Node build() {
        var buttons = new FlowPane(button(Form.EVERYTHING, Feather.FILE_TEXT), button(Form.TABLES, Feather.GRID));
        buttons.getStyleClass().add("tape-buttons");
        var help = Labels.wrapped(words.text("settings.export.help"), "form-help");
        var card = new Card(words.text("settings.export"), help, buttons);
        card.setId("settings-export");
        return card;
    }

    private Button button(Form form, Ikon icon) {
        var button = new Button(words.text("settings.export." + form.name()), new FontIcon(icon));
        button.setId("settings-export-" + form.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> files.choose(form).ifPresent(place -> write(form, place)));
        return button;
    }

    private void write(Form form, Path place) {
        background.run(
                () -> files.write(form, place),
                became -> notices.say(
                        words.text("settings.export.became." + became.name(), String.valueOf(place.getFileName()))),
                notices::failed);
    }
}
