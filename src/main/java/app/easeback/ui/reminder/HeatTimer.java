package app.easeback.ui.reminder;

import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The running heat timer: what is left, and a button to stop. Hidden while none runs. It counts by the clock, so
/// that sleep or a restart does not stretch it.
final class HeatTimer extends VBox {

    private final ReminderModel model;
    private final Words words;
    private final Clock clock;
    private final Label left = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button stop;
    private final Timeline ticks;
    private Optional<Reminder> running = Optional.empty();

    HeatTimer(ReminderModel model, Words words, Clock clock) {
        this.model = model;
        this.words = words;
        this.clock = clock;
        setId("heat-timer");
        getStyleClass().add("heat-timer");
        left.setId("heat-left");
        left.getStyleClass().add("strong");
        progress.setMaxWidth(Double.MAX_VALUE);
        stop = new Button(words.text("reminder.stop"));
        stop.setId("heat-stop");
        stop.setOnAction(_ -> running.ifPresent(model::stop));
        var line = new HBox(left, stop);
        line.getStyleClass().add("heat-line");
        getChildren().addAll(line, progress);
        managedProperty().bind(visibleProperty());
        ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    /// Shows this timer, or none.
    void show(Optional<Reminder> reminder) {
        running = reminder;
        setVisible(reminder.isPresent());
        if (reminder.isPresent()) {
            ticks.play();
            tick();
        } else {
            ticks.stop();
        }
    }

    private void tick() {
        running.ifPresent(heat -> heat.timerEnd().ifPresent(end -> tick(heat, end)));
    }

    private void tick(Reminder heat, ZonedDateTime end) {
        Duration rest = Duration.between(clock.instant(), end);
        if (!rest.isPositive()) {
            ticks.stop();
            model.refresh();
            return;
        }
        long seconds = (rest.toMillis() + 999) / 1000;
        left.setText(words.text("reminder.left", words.say(heat), "%d:%02d".formatted(seconds / 60, seconds % 60)));
        progress.setProgress(1 - rest.toMillis() / (heat.minutes().orElseThrow() * 60_000.0));
    }
}
