package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.CautionBoxes;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card "About you" of Settings: the cautions.
public final class AboutYouCard {

    private final AboutYouModel model;
    private final Words words;

    public AboutYouCard(AboutYouModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    VBox build() {
        var title = new Label(words.text("settings.you"));
        title.getStyleClass().add("card-title");
        var boxes = new CautionBoxes(words, model::tick);
        model.cautionsProperty().subscribe(boxes::show);
        var ask = line("settings.you.ask");
        ask.getStyleClass().add("strong");
        var card = new VBox(title, line("settings.you.help"), boxes, ask);
        card.setId("settings-you");
        card.getStyleClass().add("card");
        return card;
    }

    /// Reads what holds now.
    void shown() {
        model.read();
    }

    private Label line(String key) {
        var line = new Label(words.text(key));
        line.setWrapText(true);
        return line;
    }
}
