package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.CautionBoxes;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import javafx.scene.Node;

/// The card "About you" of Settings: the emergency number and the cautions.
public final class AboutYouCard {

    private final AboutYouModel model;
    private final Words words;

    public AboutYouCard(AboutYouModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    Node build() {
        var boxes = new CautionBoxes(words, model::tick);
        model.cautionsProperty().subscribe(boxes::show);
        var help = Labels.wrapped(words.text("settings.you.help"));
        var ask = Labels.wrapped(words.text("cautions.ask"), "strong");
        var grid = new FormGrid();
        var number =
                grid.shortField("settings-number", words.text("number"), model.number(), words.text("number.help"));
        OnceTyped.run(number, model::numberTyped);
        var card = new Card(words.text("settings.you"), grid, help, boxes, ask);
        card.setId("settings-you");
        return card;
    }

    /// Called when the screen comes into view: reads what is kept now.
    void shown() {
        model.read();
    }
}
