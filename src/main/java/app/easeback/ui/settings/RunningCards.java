package app.easeback.ui.settings;

import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.form.Switch;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The cards of Settings about notifications, and about when the app runs.
public final class RunningCards {

    private final RunningModel model;
    private final Words words;
    private final ObservableValue<Delivery> delivery;
    private final Runnable sendTest;
    private final Runnable quit;

    /// @param delivery how notices reach the user now; changes on the FX thread
    /// @param sendTest shows a notice that proves that they arrive
    /// @param quit ends the app, also where it would go on without a window
    public RunningCards(
            RunningModel model, Words words, ObservableValue<Delivery> delivery, Runnable sendTest, Runnable quit) {
        this.model = model;
        this.words = words;
        this.delivery = delivery;
        this.sendTest = sendTest;
        this.quit = quit;
    }

    /// Called when the screen comes into view: reads what holds now.
    void shown() {
        model.read();
    }

    List<Node> build() {
        return List.of(notifications(), running());
    }

    private Node notifications() {
        var how = Labels.withId("settings-delivery", Labels.wrapped(""));
        how.setMaxWidth(Double.MAX_VALUE);
        // Only while it is in a scene: `delivery` outlives the window, which is made anew in another
        // language.
        delivery.when(InView.inScene(how)).subscribe(now -> how.setText(words.name(now)));
        HBox.setHgrow(how, Priority.ALWAYS);
        var test = Buttons.of("settings-test", words.text("settings.test"), Feather.BELL, sendTest);
        var line = new ReflowBox(how, test);
        line.getStyleClass().add("card-head");
        return new Card(
                words.text("settings.notifications"),
                line,
                wish(
                        "settings-chime",
                        "settings.chime",
                        model.wishesProperty(),
                        RunningModel.Wishes::chime,
                        model::chime));
    }

    private Node running() {
        var start = wish(
                "settings-autostart",
                "settings.autostart",
                model.startProperty(),
                RunningModel.Start::on,
                model::startWithComputer);
        var only = Labels.withId(
                "settings-autostart-installed",
                Labels.wrapped(words.text("settings.autostart.installed"), "form-help"));
        Shown.orGone(only);
        start.getChildren().add(only);
        model.startProperty().subscribe(read -> {
            boolean can = read.filter(RunningModel.Start::possible).isPresent();
            start.getChildren().getFirst().setDisable(!can);
            only.setVisible(read.isPresent() && !can);
        });
        return new Card(
                words.text("settings.running"),
                wish(
                        "settings-keep-running",
                        "settings.keep-running",
                        model.wishesProperty(),
                        RunningModel.Wishes::keepRunning,
                        model::keepRunning),
                start,
                Buttons.of("settings-quit", words.text("settings.quit"), Feather.POWER, quit));
    }

    private <T> VBox wish(
            String id, String key, ObservableValue<Optional<T>> known, Predicate<T> on, Consumer<Boolean> switched) {
        String help = words.text(key + ".help");
        var control = new Switch(id, words.text(key), switched);
        control.setAccessibleHelp(help);
        known.subscribe(read -> control.setSelected(read.filter(on).isPresent()));
        var what = Labels.wrapped(help, "form-help");
        var wish = new VBox(control, what);
        wish.getStyleClass().add("wish");
        return wish;
    }
}
