package app.easeback.ui.checkin;

import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.SorenessScale;
import app.easeback.ui.common.form.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card "How sore now?": a scale for each treated site, the rest behind a fold, one Save. Hidden while nothing is
/// recovering.
public final class CheckInView extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final CheckInModel model;
    private final Words words;
    private final GridPane scales = new GridPane();
    private final List<Label> lastLabels = new ArrayList<>();
    private final Button save;
    private List<Site> shown = List.of();

    public CheckInView(CheckInModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("check-in");
        getStyleClass().addAll("card", "check-in");
        var title = new Label(words.text("check-in.title"));
        title.getStyleClass().add("card-title");
        scales.getStyleClass().add("check-in-scales");
        save = new Button(words.text("check-in.save"));
        save.setId("check-in-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        var ends = new Label(words.text("check-in.ends"));
        ends.getStyleClass().addAll("quiet", "small");
        var foot = new HBox(save, ends);
        foot.getStyleClass().add("check-in-foot");
        getChildren().addAll(title, scales, more(), foot);
        managedProperty().bind(visibleProperty());
        model.sitesProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.match(event)) {
                model.save();
                event.consume();
            }
        });
    }

    /// Shows the sites. Where they are the same as before only their last ratings change, so that focus and choices
    /// stay.
    private void show(List<RatedSite> sites) {
        setVisible(!sites.isEmpty());
        var names = sites.stream().map(RatedSite::site).toList();
        if (!names.equals(shown)) {
            shown = names;
            lastLabels.clear();
            scales.getChildren().clear();
            sites.forEach(this::addScale);
        }
        for (int i = 0; i < sites.size(); i++) {
            lastLabels.get(i).setText(sites.get(i).last());
        }
        enableSave();
    }

    private void enableSave() {
        save.setDisable(model.sitesProperty().get().stream()
                .allMatch(rated -> rated.sorenessProperty().get().isEmpty()));
    }

    private void addScale(RatedSite rated) {
        String site = words.site(rated.site());
        var scale = new SorenessScale(
                "sore-" + rated.site().muscle().id() + "-" + rated.site().side(), site);
        scale.valueProperty().bindBidirectional(rated.sorenessProperty());
        scale.valueProperty().subscribe(this::enableSave);
        var name = new Label(site);
        name.setLabelFor(scale);
        name.setWrapText(true);
        var last = new Label();
        last.getStyleClass().addAll("quiet", "small");
        lastLabels.add(last);
        last.managedProperty().bind(last.textProperty().isNotEmpty());
        var text = new VBox(name, last);
        text.setAlignment(Pos.CENTER_LEFT);
        scales.addRow(scales.getRowCount(), text, scale);
    }

    private TitledPane more() {
        var form = new FormGrid();
        form.row(
                "check-in-limited",
                words.text("check-in.limited"),
                yesNo("limited", model.activityLimitedProperty()),
                "");
        form.row(
                "check-in-painkiller",
                words.text("check-in.painkiller"),
                yesNo("painkiller", model.painkillerProperty()),
                "");
        form.row(
                "check-in-trained", words.text("check-in.trained"), yesNo("trained", model.trainedSinceProperty()), "");
        form.row(
                "check-in-walking",
                words.text("check-in.walking"),
                yesNo("walking", model.walkingComfortableProperty()),
                words.text("check-in.walking.help"));
        var fatigue = new SorenessScale("check-in-fatigue", words.text("check-in.fatigue"));
        fatigue.valueProperty().bindBidirectional(model.fatigueProperty());
        form.row("check-in-fatigue", words.text("check-in.fatigue"), fatigue, words.text("check-in.fatigue.help"));
        var note = new TextField();
        note.textProperty().bindBidirectional(model.noteProperty());
        form.row("check-in-note", words.text("check-in.note"), note, "");
        var fold = new TitledPane(words.text("check-in.more"), form);
        fold.setId("check-in-more");
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }

    private YesNo yesNo(String name, ObjectProperty<Optional<Boolean>> answer) {
        var control = new YesNo(words, "check-in-" + name, words.text("check-in." + name));
        control.valueProperty().bindBidirectional(answer);
        return control;
    }
}
