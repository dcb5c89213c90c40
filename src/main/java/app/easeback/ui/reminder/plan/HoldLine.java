package app.easeback.ui.reminder.plan;

import app.easeback.core.profile.Caution;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Why;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.PlanModel;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Why a plan is held now, and what ends that. Hidden while nothing holds it.
final class HoldLine extends ReflowBox {

    private final Words words;
    private final Label why = Labels.wrapped("");
    private final Button asked;
    private Set<Caution> toAsk = Set.of();

    /// @param id the name of the plan in ids, such as `heat`
    HoldLine(PlanModel model, Words words, String id) {
        this.words = words;
        setId(id + "-held");
        getStyleClass().add("held");
        why.setId(id + "-held-why");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        asked = Buttons.of(id + "-asked", words.text("plan.asked"), () -> model.askedAboutHeat(toAsk));
        OneClick.of(asked);
        Shown.orGone(asked);
        var icon = new FontIcon(Feather.PAUSE_CIRCLE);
        icon.getStyleClass().add("held-icon");
        getChildren().addAll(icon, why, asked);
        Shown.orGone(this);
        setVisible(false);
    }

    void show(Board board, PlanId plan) {
        toAsk = board.toAskAboutHeat();
        Optional<Why> held = board.held(plan).filter(_ -> board.plan(plan).on());
        setVisible(held.isPresent());
        asked.setVisible(held.equals(Optional.of(Why.CAUTION)) && !toAsk.isEmpty());
        held.ifPresent(reason -> why.setText(words.text("plan.held." + reason.name(), cautions())));
    }

    private String cautions() {
        return words.list(toAsk.stream().sorted().map(words::name).toList());
    }
}
