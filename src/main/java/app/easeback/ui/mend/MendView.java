package app.easeback.ui.mend;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.PassphraseField;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.mend.MendModel.State;
import app.easeback.ui.mend.MendModel.Way;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What happened to the user’s data, the ways out, and how it went. Enter presses the button with the focus, Esc quits,
/// or goes back to the ways out from a backup that asks for its passphrase.
public final class MendView extends BorderPane {

    private final Words words;
    private final MendModel model;
    private final String file;
    private final Supplier<Optional<Path>> chooser;
    private final Consumer<Leaving> leave;
    private final Label title = Labels.whole("", "screen-title");
    private final Label lead = Labels.whole("");
    private final Label problem = Labels.whole("", "form-problem");
    private final VBox page = new VBox();

    /// How the user leaves.
    public enum Leaving {
        /// Nothing was changed.
        QUIT,
        /// The data is whole again, and is to be opened.
        MENDED,
        /// The data is whole again, but is not to be opened now.
        LATER
    }

    /// @param file the path of the damaged file
    /// @param chooser asks for a backup that is elsewhere
    /// @param leave is told once how the user leaves
    public MendView(
            Words words, MendModel model, String file, Supplier<Optional<Path>> chooser, Consumer<Leaving> leave) {
        this.chooser = chooser;
        this.words = words;
        this.model = model;
        this.file = file;
        this.leave = leave;
        title.setId("mend-title");
        lead.setId("mend-lead");
        problem.setId("mend-problem");
        problem.textProperty().bind(model.problemProperty());
        // A problem with a passphrase is shown beside its field instead.
        Shown.when(
                problem,
                Bindings.createBooleanBinding(
                        () -> !model.problemProperty().get().isEmpty()
                                && !(model.stateProperty().get() instanceof State.Locked),
                        model.problemProperty(),
                        model.stateProperty()));
        page.getStyleClass().addAll("screen", "mend-page");
        var scroll = new ScrollPane(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("screen-scroll");
        getStyleClass().addAll("main-window", "mend");
        setCenter(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.stateProperty().subscribe(this::show);
    }

    /// Leaves, such as by the window’s own button, and tells how far things are. Not while something is done.
    public void leave() {
        switch (model.stateProperty().get()) {
            case State.Busy _ -> {}
            case State.Choice _, State.Locked _ -> leave.accept(Leaving.QUIT);
            case State.Done _ -> leave.accept(Leaving.LATER);
        }
    }

    private void show(State state) {
        boolean done = state instanceof State.Done;
        title.setText(words.text(done ? "mend.done" : "mend.title"));
        lead.setText(
                switch (state) {
                    case State.Done(var holds, var kept) when kept.isEmpty() -> words.text("mend.done.only", holds);
                    case State.Done(var holds, var kept) -> words.text("mend.done.lead", holds, kept);
                    case State.Choice(var ways) when ways.isEmpty() -> words.text("mend.none", file);
                    case State.Choice _, State.Busy _, State.Locked _ -> words.text("mend.lead");
                });
        page.getChildren().setAll(title, lead, problem);
        page.getChildren().addAll(content(state));
    }

    private List<Node> content(State state) {
        return switch (state) {
            case State.Busy(var key) -> List.of(Labels.withId("mend-busy", Labels.styled(words.text(key), "quiet")));
            case State.Choice(var ways) -> choices(ways);
            case State.Locked(var locked) -> List.of(unlocking(locked));
            case State.Done _ -> List.of(open());
        };
    }

    private Node unlocking(String locked) {
        var name = Labels.whole(locked);
        var field = new PassphraseField(words, "mend-passphrase", model.problemProperty(), model::unlock);
        onceShown(field);
        var back = Buttons.of("mend-back", words.text("mend.back"), model::back);
        var card = new VBox(name, field, back);
        card.getStyleClass().add("card");
        return card;
    }

    private List<Node> choices(List<Way> ways) {
        var choices = new ArrayList<Node>();
        for (Way way : ways) {
            var icon = way.kind() == WayOut.READABLE ? Feather.FILE_TEXT : Feather.ROTATE_CCW;
            var take = button(way.kind(), way.help(), () -> model.take(way));
            if (choices.isEmpty()) {
                emphasise(take);
            }
            choices.add(choice(way.kind(), way.says(), way.lacking(), icon, take));
        }
        String elsewhere = words.text("WayOut.ELSEWHERE.help");
        var choose = button(
                WayOut.ELSEWHERE,
                elsewhere,
                () -> chooser.get().map(Path::toString).ifPresent(model::choose));
        if (choices.isEmpty()) {
            emphasise(choose);
        }
        choices.add(choice(WayOut.ELSEWHERE, elsewhere, Optional.empty(), Feather.FOLDER, choose));
        String help = words.text(ways.isEmpty() ? "WayOut.QUIT.help" : "WayOut.QUIT.anew", file);
        var quit = button(WayOut.QUIT, help, () -> leave.accept(Leaving.QUIT));
        choices.add(choice(WayOut.QUIT, help, Optional.empty(), Feather.LOG_OUT, quit));
        return choices;
    }

    private Node choice(WayOut way, String help, Optional<String> lacking, Ikon icon, Button button) {
        var name = Labels.whole(words.name(way), "card-title");
        var text = new VBox(name, Labels.whole(help, "quiet"));
        lacking.map(MendView::warning).ifPresent(text.getChildren()::add);
        HBox.setHgrow(text, Priority.ALWAYS);
        var card = new HBox(new FontIcon(icon), text, button);
        card.getStyleClass().addAll("card", "mend-choice");
        return card;
    }

    private static Label warning(String signs) {
        var warning = Labels.whole(signs, "care", "mend-lacking");
        warning.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        return warning;
    }

    private Node open() {
        String help = words.text("mend.done");
        var open = button("mend-open", words.text("mend.open"), help, () -> leave.accept(Leaving.MENDED));
        emphasise(open);
        return open;
    }

    private Button button(WayOut way, String help, Runnable action) {
        return button("mend-" + way.name(), words.text("WayOut." + way.name() + ".do"), help, action);
    }

    private static Button button(String id, String text, String help, Runnable action) {
        var button = Buttons.of(id, text, action);
        button.setAccessibleHelp(help);
        button.defaultButtonProperty().bind(button.focusedProperty());
        return button;
    }

    /// Marks what most users want next, and gives it the focus, so that Enter does it.
    private static void emphasise(Button button) {
        button.getStyleClass().add("accent");
        onceShown(button);
    }

    /// Gives `node` the focus whenever it comes into a scene.
    private static void onceShown(Node node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                node.requestFocus();
            }
        });
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (model.stateProperty().get() instanceof State.Locked) {
                model.back();
            } else {
                leave();
            }
            event.consume();
        }
    }
}
