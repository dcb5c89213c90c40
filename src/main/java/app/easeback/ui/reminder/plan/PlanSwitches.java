package app.easeback.ui.reminder.plan;

import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Switch;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.PlanModel;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The controls that pause one plan and switch it on and off.
final class PlanSwitches extends ReflowBox {

    private final Words words;
    private final Label paused = Labels.styled("", "quiet", "small");
    private final Button resume;
    private final MenuButton pause;
    private final Switch remind;

    /// @param id the beginning of the ids of the controls: `id-on`
    /// @param about what it reminds of, for screen readers
    PlanSwitches(PlanModel model, Words words, PlanId plan, String id, String about) {
        this.words = words;
        getStyleClass().add("plan-switches");
        paused.setId(id + "-paused");
        paused.setMinWidth(USE_PREF_SIZE);
        resume = Buttons.of(id + "-resume", words.text("plan.resume"), () -> model.resume(plan));
        resume.setAccessibleText(words.text("plan.about", resume.getText(), about));
        pause = new MenuButton(words.text("plan.pause"));
        pause.setId(id + "-pause");
        pause.setAccessibleText(words.text("plan.about", pause.getText(), about));
        pause.setMinWidth(USE_PREF_SIZE);
        for (PlanModel.Pause choice : PlanModel.Pause.values()) {
            var item = new MenuItem(words.name(choice));
            item.setId(id + "-pause-" + choice.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> model.pause(plan, choice));
            pause.getItems().add(item);
        }
        remind = new Switch(id + "-on", words.text("plan.remind"), on -> model.turn(plan, on));
        remind.setAccessibleText(words.text("plan.about", remind.getText(), about));
        getChildren().addAll(paused, resume, pause, remind);
        getChildren().forEach(child -> {
            if (child != remind) {
                Shown.orGone(child);
            }
        });
    }

    void show(Plan plan, ZonedDateTime now) {
        boolean isPaused = plan.on() && plan.pausedAt(now);
        remind.setSelected(plan.on());
        paused.setVisible(isPaused);
        plan.pausedUntil().ifPresent(until -> paused.setText(words.text("plan.paused", words.momentHere(until, now))));
        resume.setVisible(isPaused);
        pause.setVisible(plan.on() && !isPaused);
    }
}
