package app.easeback.ui.checkin;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.guide.Topic;
import app.easeback.core.profile.CautionEffect;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.form.FieldsPane;
import app.easeback.ui.checkin.form.MomentLine;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.caution.CautionNotes;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.Switch;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import atlantafx.base.controls.Spacer;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The card "How sore now?": a scale for each treated region, the rest in a fold, and one Save. Where there
/// is nothing to rate, only the quiet line is left that opens the warning signs.
public final class CheckInView extends VBox {

    static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    /// How long after the last change the draft is kept: not at every keystroke, but soon enough for a crash.
    private static final Duration DRAFT_AFTER = Duration.seconds(1);

    private final CheckInModel model;
    private final Words words;
    private final Consumer<CheckIn> edit;
    private final FieldsPane fields;

    /// @param edit opens a saved check-in to change it
    public CheckInView(CheckInModel model, Words words, Consumer<CheckIn> edit) {
        this.model = model;
        this.words = words;
        this.edit = edit;
        setId("check-in");
        getStyleClass().addAll("card", "check-in");
        fields = new FieldsPane("", model.fields(), words, complaintSwitch());
        var notes = new CautionNotes("check-in-notes", words, CautionEffect.CHECK_IN_NOTE);
        var rates = fields.ratesProperty();
        rates.subscribe(() -> show(notes));
        model.cautionsProperty().subscribe(() -> show(notes));
        fields.leaveOnlySigns();
        getChildren()
                .addAll(
                        Shown.when(head(), rates),
                        fields,
                        notes,
                        Shown.when(foot(), rates.or(model.fields().signs().tellingProperty())));
        saveByKey();
        keepDrafts();
    }

    /// Saves by [#SAVE] while the card is in view, wherever the focus is.
    private void saveByKey() {
        var inView = InView.of(this);
        EventHandler<KeyEvent> handler = event -> {
            if (SAVE.match(event) && inView.getValue()) {
                save();
                event.consume();
            }
        };
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    private void show(CautionNotes notes) {
        notes.show(fields.ratesProperty().get() ? model.cautionsProperty().get() : Set.of());
    }

    private void save() {
        if (!model.save()) {
            fields.openProblems();
            FieldRow.focusFirstProblem(this);
        }
    }

    private HBox head() {
        var title = Labels.cardTitle(words.text("check-in.title"));
        var ends = Labels.wrapped(words.text("check-in.ends"), "quiet", "small");
        var head = new ReflowBox(new VBox(title, ends), new Spacer(), saved(), new GuideLink(words, Topic.SORENESS));
        head.getStyleClass().add("check-in-head");
        return head;
    }

    /// "Saved 18:05 · Edit"
    private HBox saved() {
        var when = Labels.withId("check-in-saved", Labels.styled("", "quiet", "small"));
        var open = new Hyperlink(words.text("check-in.edit"));
        open.setId("check-in-edit");
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.savedProperty().get().ifPresent(edit));
        var line = new ReflowBox(when, open);
        line.getStyleClass().add("check-in-saved");
        Shown.orGone(line);
        model.savedProperty().subscribe(saved -> {
            line.setVisible(saved.isPresent());
            saved.ifPresent(checkIn -> when.setText(words.text(
                    "check-in.saved.at",
                    words.time(checkIn.at()
                            .withZoneSameInstant(model.fields().now().getZone())
                            .toLocalTime()))));
        });
        return line;
    }

    private HBox foot() {
        var save = Buttons.of("check-in-save", words.text("check-in.save"), this::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.fields().savableProperty().not());
        var foot =
                new ReflowBox(save, MomentLine.quick("check-in-", model.fields().moment(), words));
        foot.getStyleClass().add("check-in-foot");
        return foot;
    }

    private Switch complaintSwitch() {
        var wish = new Switch("check-in-ask-complaint", words.text("check-in.complaint.ask"), model::askAboutComplaint);
        model.asksAboutComplaintProperty().subscribe(wish::setSelected);
        return wish;
    }

    /// Keeps the draft a moment after a change, and at once when the card leaves the view or the window
    /// closes.
    private void keepDrafts() {
        var pause = new PauseTransition(DRAFT_AFTER);
        pause.setOnFinished(_ -> model.keepDraft());
        model.fields().onChange(() -> {
            fields.showLast();
            pause.playFromStart();
        });
        InView.inOpenWindow(this).subscribe(seen -> {
            if (!seen) {
                pause.stop();
                model.keepDraft();
            }
        });
    }
}
