package app.easeback.ui.session.form;

import app.easeback.core.body.Side;
import app.easeback.core.session.Tightness;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.NamedChoice;
import app.easeback.ui.common.form.Segmented;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One treated muscle in the form.
final class MuscleCard extends VBox {

    private final Words words;
    private final String id;
    private final MuscleFields fields;

    /// @param place its place in the list, from 0, for the ids of its inputs
    MuscleCard(Words words, int place, MuscleFields fields, Runnable remove) {
        this.words = words;
        this.fields = fields;
        id = "muscle-" + place;
        setId(id);
        getStyleClass().add("muscle-card");
        getChildren().addAll(head(remove), side(), numbers());
    }

    private Node head(Runnable remove) {
        String plain = words.text("muscle." + fields.muscle.id());
        var name = new Label(plain);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var anatomical = new Label(fields.muscle.name());
        anatomical.getStyleClass().addAll("quiet", "small");
        anatomical.setWrapText(true);
        var names = new VBox(name, anatomical);
        HBox.setHgrow(names, Priority.ALWAYS);
        var button = new Button(words.text("session.muscle.remove"), new FontIcon(Feather.X));
        button.setId(id + "-remove");
        button.setAccessibleText(words.text("session.muscle.remove.of", plain));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> remove.run());
        return new HBox(names, button);
    }

    private Node side() {
        var sides = new Segmented<>(id + "-side", words.text("session.side"), List.of(Side.values()), words::name);
        sides.valueProperty().set(Optional.of(fields.side.get()));
        sides.valueProperty().subscribe(chosen -> chosen.ifPresent(fields.side::set));
        return cell("side", "", sides, fields.sideProblemProperty());
    }

    private Node numbers() {
        var grid = new GridPane();
        grid.getStyleClass().add("muscle-grid");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, number("twitches", fields.twitches), number("insertions", fields.insertions));
        grid.addRow(1, tightness(), tightFor());
        return grid;
    }

    private Node number(String name, Field<?> field) {
        return cell(name, words.text("session." + name + ".help"), input(field), field.problemProperty());
    }

    private Node tightness() {
        var values = Stream.concat(
                        Stream.of(Optional.<Tightness>empty()),
                        Stream.of(Tightness.values()).map(Optional::of))
                .toList();
        var choice = new NamedChoice<>(
                values, tightness -> tightness.map(words::name).orElseGet(() -> words.text("session.unknown")));
        choice.valueProperty().bindBidirectional(fields.tightness);
        choice.setMaxWidth(Double.MAX_VALUE);
        return cell("tightness", words.text("session.tightness.help"), choice);
    }

    private Node tightFor() {
        var unit = new NamedChoice<>(List.of(Span.values()), span -> words.text("session.span." + span.name()));
        unit.valueProperty().bindBidirectional(fields.tightForUnit);
        unit.setId(id + "-tight-unit");
        unit.setAccessibleText(words.text("session.tight-unit"));
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var number = input(fields.tightFor);
        var row = row("tight-for", words.text("session.tight-for.help"), number);
        row.problem().textProperty().bind(fields.tightFor.problemProperty());
        HBox.setHgrow(number, Priority.ALWAYS);
        var line = new HBox(number, unit);
        line.getStyleClass().add("form-line");
        return stacked(row, line);
    }

    private TextField input(Field<?> field) {
        var input = new TextField();
        input.setPromptText(words.text("session.unknown"));
        input.setPrefColumnCount(6);
        input.textProperty().bindBidirectional(field.textProperty());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                field.check();
            }
        });
        return input;
    }

    private Node cell(String name, String help, Node control, ReadOnlyStringProperty problem) {
        var row = row(name, help, control);
        row.problem().textProperty().bind(problem);
        return stacked(row, control);
    }

    private Node cell(String name, String help, Node control) {
        return stacked(row(name, help, control), control);
    }

    private FieldRow row(String name, String help, Node control) {
        return FieldRow.of(id + "-" + name, words.text("session." + name), control, help);
    }

    private static Node stacked(FieldRow row, Node line) {
        row.name().getStyleClass().add("small");
        var cell = new VBox(row.name(), line, row.help(), row.problem());
        cell.getStyleClass().add("form-cell");
        return cell;
    }
}
