package app.easeback.ui.session.form;

import app.easeback.core.words.Words;
import app.easeback.ui.body.BodyMap;
import app.easeback.ui.body.list.MuscleList;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.session.form.muscle.MuscleCard;
import app.easeback.ui.session.form.muscle.MuscleFields;
import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The treated muscles of the form: the body map and its list to choose them, then a card for each.
final class MuscleSection extends VBox {

    private static final double MAP_WIDTH = 368;

    /// The least width of the map, as a share of the narrowest list that has its boxes beside the names.
    private static final double MAP_TO_LIST = 0.7;

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");

    private final Words words;
    private final SessionFormModel model;
    private final MuscleList list;
    private final BodyMap map;
    private final VBox cards = new VBox();
    private final List<MuscleCard> shown = new ArrayList<>();

    MuscleSection(Words words, SessionFormModel model, UsualsModel usuals) {
        this.words = words;
        this.model = model;
        var treated = model.fields().treated;
        list = new MuscleList(words, treated.selection);
        map = new BodyMap(words, treated.selection);
        var choosing = new FlowPane(map, list);
        choosing.getStyleClass().add("muscle-choosing");
        choosing.setMinWidth(0);
        choosing.widthProperty().subscribe(width -> place(width.doubleValue(), choosing.getHgap()));
        var title = Labels.cardTitle(words.text("session.section.muscles"));
        var head = new ReflowBox(title, new Spacer(), new UsualsMenu(words, usuals));
        head.getStyleClass().add("form-line");
        cards.getStyleClass().add("muscle-cards");
        Shown.orGone(cards);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        head,
                        choosing,
                        problem(),
                        cards,
                        new FormNotes(words, model),
                        new KeepUsual(words, model, usuals));
        treated.muscles().subscribe(this::showCards);
        model.editingProperty().subscribe(this::showCards);
        model.openProperty().subscribe(list::clearSearch);
    }

    /// Puts the list beside the map where there is room for both. Elsewhere it stands above the map and is
    /// less high, so that its search is in view as the form opens. The map grows with the text, so that its
    /// words keep apart.
    private void place(double width, double gap) {
        double mapWidth = Math.min(Math.max(MAP_WIDTH, list.leastWidth() * MAP_TO_LIST), width);
        double left = width - mapWidth - gap;
        boolean beside = left >= list.leastWidth();
        map.setPrefWidth(beside ? mapWidth : width);
        list.setPrefWidth(beside ? left : width);
        list.pseudoClassStateChanged(ABOVE, !beside);
        if (beside) {
            list.toFront();
        } else {
            map.toFront();
        }
    }

    void focusSearch() {
        list.requestFocus();
    }

    private Node problem() {
        var label = Labels.withId("session-muscles-problem", Labels.styled("", "form-problem"));
        label.setUserData(list);
        list.speak(label);
        label.textProperty().bind(model.fields().treated.problemProperty());
        return Shown.withText(label);
    }

    private void showCards() {
        var muscles = model.fields().treated.muscles();
        shown.forEach(MuscleCard::dispose);
        shown.clear();
        for (int place = 0; place < muscles.size(); place++) {
            shown.add(card(place, muscles.get(place)));
        }
        KeptFocus.replace(cards, shown, map);
        cards.setVisible(!muscles.isEmpty());
    }

    private MuscleCard card(int place, MuscleFields muscle) {
        var treated = model.fields().treated;
        return new MuscleCard(
                words,
                place,
                muscle,
                !model.editingProperty().get(),
                new MuscleCard.Actions(
                        () -> {
                            model.muscles().remove(muscle);
                            focusAfterRemoval(place);
                        },
                        side -> treated.turn(muscle, side),
                        () -> model.muscles().sameForAll(muscle),
                        Bindings.size(treated.muscles()).greaterThan(1),
                        treated::lastTime));
    }

    /// Moves the focus to a button, so that Ctrl+Z undoes the removal and not the typing in a field.
    private void focusAfterRemoval(int place) {
        if (shown.isEmpty()) {
            map.requestFocus();
        } else {
            shown.get(Math.min(place, shown.size() - 1)).focusRemove();
        }
    }
}
