package app.easeback.ui.settings.intake;

import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The card of Settings that brings in the records of a file.
public final class IntakeCard {

    private final IntakeModel model;
    private final Supplier<Optional<Path>> choose;
    private final IntakeSteps steps;
    private final Words words;

    /// @param choose asks the user for the file; empty when they changed their mind
    public IntakeCard(IntakeModel model, Supplier<Optional<Path>> choose, Words words) {
        this.model = model;
        this.choose = choose;
        this.words = words;
        steps = new IntakeSteps(model, words);
    }

    /// Builds the card. It listens to the model only while it is in a scene, for the model outlives it.
    public Node build() {
        var step = new VBox();
        step.setId("settings-intake-step");
        step.getStyleClass().add("backup-step");
        Shown.when(step, Bindings.isNotEmpty(step.getChildren()));
        var card = new Card(words.text("settings.intake"));
        card.setId("settings-intake");
        card.setOnDragOver(this::over);
        card.setOnDragDropped(this::dropped);
        var shown = InView.inScene(card);
        steps.bar().progressProperty().bind(model.progressProperty().when(shown));
        model.stateProperty().when(shown).subscribe(state -> show(state, card, step));
        // The head is built last, so that the next step takes the focus before the button that has it is
        // disabled.
        card.getChildren().addAll(head(), step);
        return card;
    }

    private Node head() {
        var help = Labels.wrapped(words.text("settings.intake.help"), "form-help");
        help.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(help, Priority.ALWAYS);
        var button = Buttons.of(
                "settings-intake-choose",
                words.text("settings.intake.choose"),
                Feather.FILE_PLUS,
                () -> choose.get().ifPresent(model::read));
        var shown = InView.inScene(button);
        button.disableProperty().bind(model.stateProperty().when(shown).map(Intake::isBusy));
        var row = new ReflowBox(help, button);
        row.getStyleClass().add("card-head");
        return row;
    }

    /// Shows the step of a state. If the focus was in the card, it goes to the first button of the step, or
    /// to what is said while there is none to press. At the end it goes back to the button where it began.
    private void show(Intake state, Card card, VBox step) {
        boolean here = card.isFocusWithin();
        step.getChildren().setAll(steps.of(state));
        if (here) {
            Stream.of(".button", ".strong")
                    .flatMap(next -> step.lookupAll(next).stream())
                    .filter(next -> !next.isDisabled())
                    .findFirst()
                    .or(() -> Optional.ofNullable(card.lookup("#settings-intake-choose")))
                    .ifPresent(Node::requestFocus);
            ScreenPane.reveal(step);
        }
    }

    private void over(DragEvent drag) {
        if (!model.stateProperty().get().isBusy() && files(drag).size() == 1) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        files(drag).stream().findFirst().map(File::toPath).ifPresent(model::read);
        drag.setDropCompleted(true);
        drag.consume();
    }

    private static List<File> files(DragEvent drag) {
        return drag.getDragboard().hasFiles() ? drag.getDragboard().getFiles() : List.of();
    }
}
