package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.checkin.sign.SignsPane;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.form.SorenessScale;
import app.easeback.ui.common.form.YesNo;
import app.easeback.ui.common.layout.Fold;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The scales of the groups, the pain that is treated where it is asked about, the warning signs, and the
/// rest in a fold.
public final class FieldsPane extends VBox {

    private final String prefix;
    private final CheckInFields fields;
    private final Words words;
    private final VBox groups = new VBox();
    private final HBox complaint;
    private final Fold fold;
    private final ReadOnlyBooleanWrapper rates = new ReadOnlyBooleanWrapper(false);

    /// @param prefix what the ids begin with
    /// @param atTheEnd what else stands in the fold
    public FieldsPane(String prefix, CheckInFields fields, Words words, Node... atTheEnd) {
        this.prefix = prefix;
        this.fields = fields;
        this.words = words;
        getStyleClass().add("check-in-fields");
        groups.getStyleClass().add("check-in-groups");
        groups.managedProperty().bind(rates);
        complaint = complaint();
        fold = new Fold(prefix + "more", words.text("check-in.more"), () -> more(atTheEnd));
        getChildren().addAll(groups, complaint, new SignsPane(prefix, fields.signs(), words), fold);
        fields.groupsProperty().subscribe(this::show);
    }

    /// Whether there is anything to rate.
    public ReadOnlyBooleanProperty ratesProperty() {
        return rates.getReadOnlyProperty();
    }

    /// Makes the pane show only the warning signs while there is nothing to rate.
    public void leaveOnlySigns() {
        Shown.when(complaint, fields.complaintAskedProperty().and(rates));
        Shown.when(fold, rates);
    }

    /// Updates the lines that say when the last ratings were. Focus and choices stay.
    public void showLast() {
        groups.getChildren().forEach(rows -> ((GroupRows) rows).showLast(fields));
    }

    /// Opens the fold if something in it has to be corrected.
    public void openProblems() {
        fold.setExpanded(
                fold.isExpanded() || !fields.note().problemProperty().get().isEmpty());
    }

    /// Shows rows for these groups. Those of a group that stays are left alone, with the focus in them.
    private void show(List<RatedGroup> shown) {
        rates.set(!shown.isEmpty());
        var rows = groups.getChildren();
        rows.removeIf(row -> !shown.contains(group(row)));
        for (int place = 0; place < shown.size(); place++) {
            var group = shown.get(place);
            if (place == rows.size() || !group(rows.get(place)).equals(group)) {
                rows.add(place, new GroupRows(prefix, group, words));
            }
        }
        showLast();
    }

    private static RatedGroup group(Node row) {
        return ((GroupRows) row).group();
    }

    private HBox complaint() {
        String question = words.text("check-in.complaint");
        var scale = new SorenessScale(prefix + "complaint", question);
        scale.valueProperty().bindBidirectional(fields.complaintProperty());
        var name = Labels.wrapped(question);
        name.setLabelFor(scale);
        var text = new VBox(name);
        text.getStyleClass().add("check-in-text");
        HBox.setHgrow(text, Priority.SOMETIMES);
        var row = new ReflowBox(text, scale);
        row.getStyleClass().addAll("check-in-row", "check-in-complaint");
        return Shown.when(row, fields.complaintAskedProperty());
    }

    private VBox more(Node... atTheEnd) {
        var form = new FormGrid();
        var fatigue = new SorenessScale(prefix + "fatigue", words.text("check-in.fatigue"));
        fatigue.valueProperty().bindBidirectional(fields.fatigueProperty());
        form.row(prefix + "fatigue", words.text("check-in.fatigue"), fatigue, words.text("check-in.fatigue.help"));
        for (Question question : Question.values()) {
            if (question != Question.WALKING) {
                form.row(prefix + question.id(), words.text("check-in." + question.id()), yesNo(question), "");
            }
        }
        var note = form.field(prefix + "note", words.text("check-in.note"), fields.note(), "");
        OnceTyped.left(note, fields.note()::check);
        var content = new VBox(walking(), form);
        content.getStyleClass().add("check-in-more");
        content.getChildren().addAll(atTheEnd);
        return content;
    }

    /// The question about walking comes first, as training depends on it. It is in a grid of its own, so that
    /// it leaves no gap where it is not asked.
    private FormGrid walking() {
        var grid = new FormGrid();
        grid.row(
                prefix + Question.WALKING.id(),
                words.text("check-in.walking"),
                yesNo(Question.WALKING),
                words.text("check-in.walking.help"));
        return Shown.when(grid, fields.walkingAskedProperty());
    }

    private YesNo yesNo(Question question) {
        var control = new YesNo(words, prefix + question.id(), words.text("check-in." + question.id()));
        control.valueProperty().bindBidirectional(fields.answerProperty(question));
        return control;
    }
}
