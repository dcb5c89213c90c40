package app.easeback.ui.checkin.sign;

import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.layout.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks about warning signs, in four groups that open. Where nothing is asked, a quiet line opens them.
public final class SignsPane extends VBox {

    private final String prefix;
    private final SignTicks ticks;
    private final Words words;
    private final FlowPane chips = new FlowPane();
    private final VBox lists = new VBox();
    private final Map<SignGroup, Node> chipOf = new EnumMap<>(SignGroup.class);
    private final Map<SignGroup, Node> listOf = new EnumMap<>(SignGroup.class);

    /// @param prefix what the ids begin with
    public SignsPane(String prefix, SignTicks ticks, Words words) {
        this.prefix = prefix;
        this.ticks = ticks;
        this.words = words;
        setId(prefix + "signs");
        getStyleClass().add("signs");
        for (SignGroup group : SignGroup.values()) {
            chipOf.put(group, chip(group));
            listOf.put(group, new Slot(ticks.openProperty(group), () -> list(group)));
        }
        chips.getStyleClass().add("chips");
        lists.getStyleClass().add("sign-lists");
        Shown.when(lists, any(Stream.of(SignGroup.values()).map(ticks::openProperty)));
        var question = Labels.wrapped(words.text("check-in.signs"));
        var asking = new VBox(question, chips, lists, act());
        asking.getStyleClass().add("signs");
        Shown.when(asking, ticks.askedProperty().or(ticks.tellingProperty()));
        Shown.when(question, ticks.askedProperty());
        getChildren().addAll(settled(), more(), asking);
        ticks.groupsProperty().subscribe(this::order);
    }

    /// What to do with an urgent sign that is ticked and not saved yet.
    private Label act() {
        var act = Labels.withId(prefix + "signs-act", Labels.wrapped(words.text("check-in.signs.act"), "care"));
        var urgent =
                Stream.of(Symptom.values()).filter(symptom -> symptom.urgency().stopsTraining());
        return Shown.when(act, any(urgent.map(ticks::tickProperty)));
    }

    private static BooleanExpression any(Stream<BooleanProperty> properties) {
        return properties
                .map(BooleanExpression.class::cast)
                .reduce(new SimpleBooleanProperty(false), BooleanExpression::or);
    }

    /// Reorders the groups only if their order has changed; otherwise the focus stays.
    private void order(List<SignGroup> groups) {
        reorder(chips.getChildren(), groups, chipOf);
        reorder(lists.getChildren(), groups, listOf);
    }

    private static void reorder(List<Node> shown, List<SignGroup> groups, Map<SignGroup, Node> nodes) {
        var wanted = new ArrayList<Node>();
        groups.forEach(group -> wanted.add(nodes.get(group)));
        if (!shown.equals(wanted)) {
            shown.clear();
            shown.addAll(wanted);
        }
    }

    /// "Something else feels wrong?"
    private ToggleButton more() {
        var more = new ToggleButton(words.text("check-in.signs.more"));
        more.setId(prefix + "signs-more");
        more.getStyleClass().addAll("flat", "check-in-open", "signs-more");
        turning(more, ticks.tellingProperty());
        return Shown.when(more, ticks.askedProperty().not());
    }

    private ToggleButton chip(SignGroup group) {
        var chip = new ToggleButton();
        chip.setId(prefix + "sign-group-" + id(group));
        chip.getStyleClass().addAll("choice-chip", "sign-group");
        turning(chip, ticks.openProperty(group));
        label(chip, group);
        group.symptoms().forEach(symptom -> ticks.tickProperty(symptom).subscribe(() -> label(chip, group)));
        return chip;
    }

    private void label(ToggleButton chip, SignGroup group) {
        String name = words.name(group);
        int ticked = ticks.count(group);
        chip.setText(ticked == 0 ? name : words.text("check-in.signs.ticked", name, ticked));
        chip.setAccessibleText(
                words.text("check-in.signs.group", name, group.symptoms().size(), ticked));
    }

    /// Makes a button open and close something, and show which of the two it will do.
    private static void turning(ToggleButton button, BooleanProperty open) {
        button.selectedProperty().bindBidirectional(open);
        open.subscribe(opened -> button.setGraphic(new FontIcon(opened ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN)));
    }

    private VBox list(SignGroup group) {
        var name = Labels.styled(words.name(group), "strong", "small");
        var list = new VBox(name);
        list.getStyleClass().add("sign-list");
        group.symptoms().forEach(symptom -> list.getChildren().add(tick(symptom)));
        return list;
    }

    private CheckBox tick(Symptom symptom) {
        var tick = new CheckBox(words.text("check-in.sign." + symptom));
        tick.setId(prefix + "sign-" + id(symptom));
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.selectedProperty().bindBidirectional(ticks.tickProperty(symptom));
        return tick;
    }

    /// Says what was ticked in this check-in and is settled, which cannot be changed.
    private Label settled() {
        var line = Labels.withId(prefix + "signs-settled", Labels.wrapped("", "quiet"));
        Shown.orGone(line);
        ticks.settledProperty().subscribe(settled -> {
            line.setVisible(settled.isPresent());
            settled.ifPresent(checkIn -> line.setText(words.text(
                    "check-in.signs.settled."
                            + checkIn.symptomsResolved().orElseThrow().how(),
                    words.list(checkIn.symptoms().stream()
                            .sorted()
                            .map(words::name)
                            .toList()),
                    checkIn.symptomsResolved().orElseThrow().at())));
        });
        return line;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
