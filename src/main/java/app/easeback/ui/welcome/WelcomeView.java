package app.easeback.ui.welcome;

import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.welcome.WelcomeModel.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The welcome: one step at a time, with the way back and on below. Enter goes on, Esc leaves.
public final class WelcomeView extends BorderPane {

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final Words words;
    private final WelcomeModel model;
    private final Consumer<Onward> onward;
    private final WelcomeSteps steps;
    private final Label title = Labels.wrapped("", "screen-title");
    private final Label lead = Labels.whole("");
    private final Label place = Labels.styled("", "strong");
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Button back;
    private final Button next;

    /// @param folder where the user's data will be kept, in words
    /// @param onward is told once how the user leaves
    public WelcomeView(Words words, WelcomeModel model, String folder, Consumer<Onward> onward) {
        this.words = words;
        this.model = model;
        this.onward = onward;
        steps = new WelcomeSteps(words, model, onward);
        back = Buttons.of("welcome-back", words.text("welcome.back"), model::back);
        Shown.orGone(back);
        // Its place stays empty at the last step: otherwise Back would move under a mouse that clicks twice.
        next = Buttons.of("welcome-next", words.text("welcome.next"), this::next);
        next.getStyleClass().add("accent");
        back.defaultButtonProperty().bind(back.focusedProperty());
        next.defaultButtonProperty().bind(back.focusedProperty().not().and(next.visibleProperty()));
        title.setId("welcome-title");
        page.getStyleClass().addAll("screen", "welcome-page");
        scroll.setContent(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("screen-scroll");
        getStyleClass().addAll("main-window", "welcome");
        setCenter(scroll);
        setBottom(foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.stepProperty().when(InView.inScene(this)).subscribe(step -> show(step, folder));
    }

    /// Moves the focus to what most users want next.
    public void focusFirst() {
        if (model.stepProperty().get() == Step.START) {
            steps.focusFirst();
        } else {
            next.requestFocus();
        }
    }

    /// Moves the focus to the language that was chosen.
    public void focusLanguage() {
        var chosen = lookup("#" + WelcomeSteps.LANGUAGE + " .toggle-button:selected");
        Optional.ofNullable(chosen).ifPresent(Node::requestFocus);
    }

    private void show(Step step, String folder) {
        boolean last = step == Step.START;
        title.setText(words.text("welcome." + step.name()));
        lead.setText(words.text("welcome." + step.name() + ".lead", folder));
        int number = List.of(Step.values()).indexOf(step) + 1;
        place.setText(words.text("welcome.step", number, Step.values().length));
        back.setVisible(step != Step.WHAT);
        next.setVisible(!last);
        page.getChildren().setAll(steps.above(step));
        page.getChildren().addAll(title, lead);
        page.getChildren().addAll(steps.of(step));
        scroll.setVvalue(0);
        focusFirst();
    }

    private void next() {
        if (!model.next()) {
            FieldRow.focusFirstProblem(page);
        }
    }

    private HBox foot() {
        place.setId("welcome-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        var promise = Labels.wrapped(words.text("welcome.nothing-kept"), "quiet");
        promise.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(promise, Priority.ALWAYS);
        var foot = new HBox(place, promise, back, next);
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onward.accept(Onward.CANCEL);
        } else if (BACK.match(event)) {
            model.back();
        } else if (NEXT.match(event)) {
            next();
        } else {
            return;
        }
        event.consume();
    }
}
