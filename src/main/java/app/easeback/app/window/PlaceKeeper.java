package app.easeback.app.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Keeps the place of a window: a second after it was last moved, resized or maximised, and at once when it
/// is hidden, since a program that goes on without its window may be ended without a word. Used on the FX
/// thread.
final class PlaceKeeper {

    private static final Duration AFTER = Duration.seconds(1);

    private final Stage stage;
    private final Consumer<WindowPlace> keep;
    private final PauseTransition pause = new PauseTransition(AFTER);
    private WindowPlace place;
    private Subscription changes = Subscription.EMPTY;

    /// @param place where the window was put
    /// @param keep is given each place that differs from the last
    PlaceKeeper(Stage stage, WindowPlace place, Consumer<WindowPlace> keep) {
        this.stage = stage;
        this.place = place;
        this.keep = keep;
        pause.setOnFinished(_ -> look());
    }

    /// Starts keeping the place.
    void begin() {
        List<ObservableValue<?>> moves = List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty());
        var all = Stream.concat(
                moves.stream().map(each -> each.subscribe(() -> pause.playFromStart())),
                Stream.of(stage.showingProperty().subscribe((_, shows) -> {
                    if (!shows) {
                        look();
                    }
                })));
        changes = Subscription.combine(all.toArray(Subscription[]::new));
    }

    /// Stops keeping the place.
    void end() {
        changes.unsubscribe();
        pause.stop();
    }

    private void look() {
        pause.stop();
        var now = place.movedTo(stage);
        if (!now.text().equals(place.text())) {
            place = now;
            keep.accept(now);
        }
    }
}
