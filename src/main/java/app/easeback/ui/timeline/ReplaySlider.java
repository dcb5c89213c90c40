package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
import app.easeback.ui.timeline.course.Position;
import app.easeback.ui.timeline.course.ReplayModel;
import app.easeback.ui.timeline.course.Steps;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;

/// Chooses the moment to replay: the arrows go half an hour, Page Up and Page Down six hours, Home and End to the
/// ends.
final class ReplaySlider extends Slider {

    private final ReplayModel model;
    private boolean following;

    ReplaySlider(ReplayModel model, Words words) {
        this.model = model;
        setId("replay-slider");
        setMajorTickUnit(1);
        setMinorTickCount(0);
        setSnapToTicks(true);
        setBlockIncrement(1);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        valueProperty().subscribe(value -> {
            if (!following) {
                model.go((int) Math.round(value.doubleValue()));
            }
        });
        model.wishProperty()
                .subscribe(wish -> wish.map(ReplayModel.Wish::position).ifPresent(this::follow));
        model.replayProperty()
                .subscribe(replay -> replay.ifPresent(said -> setAccessibleText(words.text(
                        "replay.slider",
                        said.position().moment(),
                        said.suggestion().level()))));
    }

    private void follow(Position position) {
        following = true;
        setDisable(position.steps().end() == 0);
        setMax(Math.max(1, position.steps().end()));
        if (!isValueChanging()) {
            setValue(isDisabled() ? 1 : position.step());
        }
        following = false;
    }

    private void press(KeyEvent event) {
        int by = switch (event.getCode()) {
            case RIGHT, UP -> 1;
            case LEFT, DOWN -> -1;
            case PAGE_UP -> Steps.SIX_HOURS;
            case PAGE_DOWN -> -Steps.SIX_HOURS;
            case HOME -> (int) -getMax();
            case END -> (int) getMax();
            default -> 0;
        };
        if (by != 0) {
            model.go((int) Math.round(getValue()) + by);
            event.consume();
        }
    }
}
