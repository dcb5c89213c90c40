package app.easeback.ui.settings;

import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Card;
import java.util.List;
import javafx.scene.Node;

/// The card of Settings about the language. Each language is named in itself, for those who cannot read the
/// present one.
public final class LanguageCard {

    private final LanguageModel model;
    private final Words words;

    public LanguageCard(LanguageModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// Called when the screen comes into view: reads what is kept now.
    void shown() {
        model.read();
    }

    Node build() {
        String label = words.text("settings.language");
        var language = new Segmented<>("settings-language", label, List.of(Language.Choice.values()), this::name);
        model.choiceProperty().subscribe(language.valueProperty()::set);
        language.onChosen(model::choose);
        var grid = new FormGrid();
        grid.row("settings-language", label, language, words.text("settings.language.help"));
        return new Card(words.text("settings.language.title"), grid);
    }

    private String name(Language.Choice choice) {
        return choice.language().map(Language::ownName).orElseGet(() -> words.text("settings.language.system"));
    }
}
