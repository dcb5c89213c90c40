package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The quiet line that asks since when soreness has been gone.
final class SinceLine extends VBox {

    private final Words words;
    private final GoneSince gone;
    private final Segmented<GoneSince.Choice> choice;
    private final ToggleButton morning;

    SinceLine(String id, RatedGroup group, Words words) {
        this.words = words;
        gone = group.gone();
        setId(id);
        getStyleClass().add("check-in-since");
        String question = words.text("check-in.gone");
        choice = new Segmented<>(
                id + "-since",
                group.name() + ", " + question,
                List.of(GoneSince.Choice.values()),
                each -> words.text("check-in.gone." + each));
        choice.getStyleClass().add("small-choice");
        choice.valueProperty().bindBidirectional(gone.choiceProperty());
        morning = choice.button(GoneSince.Choice.MORNING);
        var text = Labels.styled(question, "quiet", "small");
        text.setMinWidth(USE_PREF_SIZE);
        text.setLabelFor(choice);
        var time = FieldRow.of(id + "-time", words.text("check-in.gone.time"), new TextField(), "");
        var line = new ReflowBox(text, choice, field((TextField) time.control()));
        line.getStyleClass().add("check-in-line");
        time.problem().textProperty().bind(gone.time().problemProperty());
        getChildren().addAll(line, time.problem());
        gone.offerProperty().subscribe(this::show);
    }

    private TextField field(TextField field) {
        field.setPromptText(words.text("check-in.gone.example", GoneSince.EXAMPLE));
        field.getStyleClass().add("since-field");
        field.textProperty().bindBidirectional(gone.time().textProperty());
        OnceTyped.left(field, gone::left);
        return Shown.when(field, gone.choiceProperty().map(Optional.of(GoneSince.Choice.TIME)::equals));
    }

    private void show(Optional<GoneSince.Offer> offer) {
        var thisMorning = offer.flatMap(GoneSince.Offer::morning);
        choice.offer(GoneSince.Choice.MORNING, thisMorning.isPresent());
        thisMorning.ifPresent(time -> morning.setText(words.text("check-in.morning", words.time(time.toLocalTime()))));
    }
}
