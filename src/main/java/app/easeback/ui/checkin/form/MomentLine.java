package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.checkin.form.CheckInMoment.When;
import app.easeback.ui.common.form.DayPicker;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.form.Typed;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Slot;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the time that the check-in is about: quick choices, and a day and a time for all others.
public final class MomentLine extends VBox {

    private final CheckInMoment moment;
    private final Words words;

    private MomentLine(CheckInMoment moment, Words words) {
        this.moment = moment;
        this.words = words;
        getStyleClass().add("check-in-when");
    }

    /// With "now" and "this morning" before the exact time, which stays hidden until it is wanted.
    public static MomentLine quick(String prefix, CheckInMoment moment, Words words) {
        var line = new MomentLine(moment, words);
        var wanted = moment.whenProperty().map(Optional.of(When.EXACT)::equals);
        line.getChildren().addAll(line.choices(prefix), new Slot(wanted, () -> line.exact(prefix)));
        return line;
    }

    /// The exact time alone.
    public static MomentLine exactly(String prefix, CheckInMoment moment, Words words) {
        var line = new MomentLine(moment, words);
        line.getChildren().add(line.exact(prefix));
        return line;
    }

    private Segmented<When> choices(String prefix) {
        var choice = new Segmented<>(
                prefix + "when",
                words.text("check-in.when"),
                List.of(When.values()),
                each -> words.text("check-in.when." + each));
        choice.getStyleClass().add("small-choice");
        choice.valueProperty().bindBidirectional(moment.whenProperty());
        var morning = choice.button(When.MORNING);
        moment.morningProperty().subscribe(time -> {
            choice.offer(When.MORNING, time.isPresent());
            time.ifPresent(at -> morning.setText(words.text("check-in.morning", words.time(at.toLocalTime()))));
        });
        return choice;
    }

    private Node exact(String prefix) {
        var fields = moment.exact();
        var day = FieldRow.of(
                prefix + "day",
                words.text("check-in.when.day"),
                new DayPicker(fields.date, new Typed(words.locale())),
                "");
        var typed = new TextField();
        typed.getStyleClass().add("time-field");
        typed.textProperty().bindBidirectional(fields.time.textProperty());
        var time = FieldRow.of(prefix + "time", words.text("check-in.when.at"), typed, "");
        var line = new ReflowBox(day.control(), time.control());
        line.getStyleClass().add("check-in-line");
        day.control().getStyleClass().add("day-field");
        tie(day, fields.date);
        tie(time, fields.time);
        return new VBox(line, day.problem(), time.problem());
    }

    private void tie(FieldRow row, Field<?> field) {
        row.problem().textProperty().bind(field.problemProperty());
        OnceTyped.left(row.control(), moment.exact()::left);
    }
}
