package app.easeback.ui.session.form;

import app.easeback.core.session.Purpose;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.DayPicker;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.MomentFields;
import app.easeback.ui.common.form.NamedChoice;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.SorenessScale;
import app.easeback.ui.common.form.Typed;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The sections of the form, apart from the muscles.
record FormInputs(Words words) {

    private static final Duration HOUR = Duration.ofHours(1);

    Region when(SessionFields fields) {
        var grid = new FormGrid();
        // Required, unlike the rest: the prompt is an example, not "unknown".
        var typed = new Typed(words.locale());
        date(grid, "session-date", "session.date", typed.exampleOfDay(), fields.at);
        time(
                grid,
                "session-time",
                "session.time",
                words.text("session.time.help"),
                typed.exampleOfTime(),
                fields.at,
                quick("session-now", "session.time.now", () -> fields.fillAt(Duration.ZERO)),
                quick("session-hour-ago", "session.time.hour-ago", () -> fields.fillAt(HOUR)));
        return new Card(words.text("session.section.when"), grid);
    }

    Region needling(SessionFields fields, ObservableList<String> practitioners) {
        var grid = new FormGrid();
        var purpose = new NamedChoice<>(List.of(Purpose.values()), words::name);
        purpose.valueProperty().bindBidirectional(fields.purpose);
        var row = grid.row("session-purpose", words.text("session.purpose"), purpose, "");
        grid.under(row, outOfScope(fields));
        pain(grid, fields);
        var names = new ComboBox<>(practitioners);
        names.setEditable(true);
        names.setPromptText(words.text("session.unknown"));
        names.getEditor().textProperty().bindBidirectional(fields.practitioner.textProperty());
        // A combo box may write its value over the text in its editor at any time: so both are always kept
        // the same.
        fields.practitioner.textProperty().subscribe(names::setValue);
        var problem = grid.row(
                "session-practitioner",
                words.text("session.practitioner"),
                names,
                words.text("session.practitioner.help"));
        tie(names, problem, fields.practitioner);
        area(grid, "session-note", "session.note", fields.note);
        return new Card(words.text("session.section.needling"), grid);
    }

    Region advice(SessionFields fields) {
        var grid = new FormGrid();
        area(grid, "session-advice", "session.advice", fields.advice);
        String unknown = words.text("session.unknown");
        date(grid, "session-full-date", "session.full-date", unknown, fields.full);
        time(
                grid,
                "session-full-time",
                "session.full-time",
                words.text("session.full.help"),
                unknown,
                fields.full,
                quick("session-full-next-day", "session.full.next-day", fields::fillFullNextDay),
                quick("session-full-two-days", "session.full.two-days", fields::fillFullIn48Hours));
        return new Card(words.text("session.section.advice"), grid);
    }

    /// Says what the app will not suggest, and why, where the session was not for muscle tension.
    private Label outOfScope(SessionFields fields) {
        var line = Labels.withId("session-out-of-scope", Labels.wrapped("", "note"));
        Shown.orGone(line);
        fields.purpose.subscribe(purpose -> {
            boolean outside = purpose != Purpose.MUSCLE_TENSION;
            line.setVisible(outside);
            line.setText(outside ? words.text("session.out-of-scope." + purpose.name()) : "");
        });
        return line;
    }

    private void pain(FormGrid grid, SessionFields fields) {
        var scale = new SorenessScale("session-pain", words.text("session.pain"));
        scale.valueProperty().bindBidirectional(fields.pain);
        var problem = grid.row("session-pain", words.text("session.pain"), scale, words.text("session.pain.help"));
        var clear = quick("session-pain-clear", "session.pain.clear", () -> fields.pain.set(Optional.empty()));
        Shown.when(clear, fields.pain.map(Optional::isPresent));
        grid.under(problem, clear);
    }

    private void date(FormGrid grid, String id, String key, String prompt, MomentFields moment) {
        var picker = new DayPicker(moment.date, new Typed(words.locale()));
        picker.setPromptText(prompt);
        tie(picker, grid.row(id, words.text(key), picker, ""), moment.date, moment::left);
    }

    private void time(
            FormGrid grid, String id, String key, String help, String prompt, MomentFields moment, Node... beside) {
        var field = grid.shortField(id, words.text(key), moment.time, help, beside);
        field.setPromptText(prompt);
        OnceTyped.left(field, moment::left);
    }

    private void area(FormGrid grid, String id, String key, Field<String> field) {
        var area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(field.textProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        tie(area, grid.row(id, words.text(key), area, words.text(key + ".help")), field);
    }

    private static void tie(Node input, Label problem, Field<?> field) {
        tie(input, problem, field, field::check);
    }

    /// Shows the problem of `field`, and runs `left` when its input loses the focus.
    private static void tie(Node input, Label problem, Field<?> field, Runnable left) {
        problem.textProperty().bind(field.problemProperty());
        OnceTyped.left(input, left);
    }

    private Button quick(String id, String key, Runnable action) {
        var button = Buttons.of(id, words.text(key), action);
        button.getStyleClass().addAll("flat", "quick");
        return button;
    }
}
