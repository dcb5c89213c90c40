package app.easeback.ui.reminder;

import app.easeback.core.guide.Topic;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.words.ReminderWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.ReminderModel;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The running heat timer: what is left, and a button to stop. Hidden while none runs. It counts by the clock, so
/// that sleep or a restart does not stretch it.
public final class HeatTimer extends VBox {

    private final ReminderModel model;
    private final Words words;
    private final Clock clock;
    private final Label what = new Label();
    private final Label until = new Label();
    private final Label left = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Timeline ticks;
    private Optional<Reminder> running = Optional.empty();

    /// The patient's zone, as on the rest of the screen.
    private ZoneId zone = ZoneOffset.UTC;

    public HeatTimer(ReminderModel model, Words words, Clock clock) {
        this.model = model;
        this.words = words;
        this.clock = clock;
        setId("heat-timer");
        getStyleClass().addAll("card", "heat-timer");
        what.getStyleClass().add("strong");
        what.setWrapText(true);
        until.getStyleClass().addAll("quiet", "small");
        until.setWrapText(true);
        left.setId("heat-left");
        left.getStyleClass().add("heat-left");
        left.setMinWidth(USE_PREF_SIZE);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.text("timer.progress"));
        var stop = Buttons.of("heat-stop", words.text("timer.stop"), () -> running.ifPresent(model::stop));
        var icon = new FontIcon(Feather.THERMOMETER);
        icon.getStyleClass().add("heat-icon");
        var text = new VBox(what, until);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new ReflowBox(icon, text, left, stop);
        line.getStyleClass().add("heat-line");
        getChildren().addAll(line, progress, new GuideLink(words, Topic.HEAT));
        Shown.orGone(this);
        ticks = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
        ScreenPane.handOn(this);
        model.boardProperty().subscribe(shown -> shown.ifPresentOrElse(this::show, ticks::stop));
    }

    private void show(Board board) {
        running = board.running();
        zone = board.now().getZone();
        setVisible(running.isPresent());
        if (running.isPresent()) {
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
        long seconds = rest.plusMillis(999).toSeconds();
        what.setText(new ReminderWords(words).say(heat));
        until.setText(words.text(
                "timer.until", words.time(end.withZoneSameInstant(zone).toLocalTime())));
        left.setText("%d:%02d".formatted(seconds / 60, seconds % 60));
        left.setAccessibleText(words.text("timer.left", left.getText()));
        progress.setProgress(1 - rest.toMillis() / (heat.minutes().orElseThrow() * 60_000.0));
    }
}
