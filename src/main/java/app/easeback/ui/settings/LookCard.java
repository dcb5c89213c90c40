package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// The card of Settings about colours and the size of text.
public final class LookCard {

    private final LookModel model;
    private final Words words;

    public LookCard(LookModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// Called when the screen comes into view: reads what is kept now.
    void shown() {
        model.read();
    }

    Node build() {
        var grid = new FormGrid();
        row(
                grid,
                "theme",
                List.of(Theme.Choice.values()),
                choice -> words.text("settings.theme." + choice.name()),
                Look::theme,
                model::chooseTheme);
        row(
                grid,
                "text-size",
                List.of(TextSize.values()),
                size -> words.text("text-size.percent", size.percent()),
                Look::textSize,
                model::chooseTextSize);
        return new Card(words.text("settings.look"), grid);
    }

    private <E extends Enum<E>> void row(
            FormGrid grid,
            String what,
            List<E> constants,
            Function<E, String> name,
            Function<Look, E> of,
            Consumer<E> choose) {
        String id = "settings-" + what;
        String label = words.text("settings." + what);
        var choice = new Segmented<>(id, label, constants, name);
        model.lookProperty().subscribe(look -> choice.valueProperty().set(look.map(of)));
        choice.onChosen(choose);
        grid.row(id, label, choice, words.text("settings." + what + ".help"));
    }
}
