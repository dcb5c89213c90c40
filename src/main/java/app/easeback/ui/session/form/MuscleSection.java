package app.easeback.ui.session.form;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.Segmented;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The treated muscles of the form: the search that adds one, then a card for each.
final class MuscleSection extends VBox {

    private final Words words;
    private final SessionFormModel model;
    private final MuscleSearch search;
    private final Segmented<Side> side;
    private final VBox cards = new VBox();

    MuscleSection(Words words, SessionFormModel model) {
        this.words = words;
        this.model = model;
        var treated = model.fields().treated;
        search = new MuscleSearch(words, treated.choice, this::choose);
        side = new Segmented<>("session-side", words.text("session.side"), List.of(Side.values()), words::name);
        side.valueProperty().bindBidirectional(treated.sideProperty());
        side.onChosen(chosen -> after(treated.choose(chosen)));
        var title = new Label(words.text("session.section.muscles"));
        title.getStyleClass().add("card-title");
        var grid = new FormGrid();
        var problem = grid.row(
                "session-muscle", words.text("session.muscle"), search.field, words.text("session.muscle.help"));
        problem.textProperty().bind(treated.choice.problemProperty());
        grid.under(problem, search.matches);
        grid.row("session-side", words.text("session.side"), side, "");
        cards.getStyleClass().add("muscle-cards");
        cards.managedProperty().bind(cards.visibleProperty());
        getStyleClass().add("card");
        getChildren().addAll(title, grid, cards);
        treated.muscles().subscribe(this::showCards);
        showCards();
    }

    void focusSearch() {
        search.field.requestFocus();
    }

    private void choose(Muscle muscle) {
        if (model.fields().treated.choose(muscle)) {
            focusSearch();
        } else {
            side.requestFocus();
        }
    }

    private void after(boolean added) {
        if (added || !model.fields().treated.choice.problemProperty().get().isEmpty()) {
            focusSearch();
        }
    }

    private void showCards() {
        var muscles = model.fields().treated.muscles();
        cards.getChildren().clear();
        for (int place = 0; place < muscles.size(); place++) {
            var muscle = muscles.get(place);
            cards.getChildren().add(new MuscleCard(words, place, muscle, () -> {
                model.removeMuscle(muscle);
                focusSearch();
            }));
        }
        cards.setVisible(!muscles.isEmpty());
    }
}
