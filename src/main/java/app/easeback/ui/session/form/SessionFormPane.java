package app.easeback.ui.session.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.FormScroll;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The form in its frame: the title above, Save and Cancel always in view below.
public final class SessionFormPane extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final SessionFormModel model;
    private final MuscleSection muscles;
    private final FormScroll scroll;
    private final Label notSaved = Labels.wrapped("", "form-problem");

    /// How long after the last key or click the draft is kept.
    private static final Duration QUIET = Duration.seconds(1);

    private final PauseTransition draftTimer = new PauseTransition(QUIET);

    public SessionFormPane(Words words, SessionFormModel model, UsualsModel usuals) {
        this.model = model;
        var inputs = new FormInputs(words);
        muscles = new MuscleSection(words, model, usuals);
        var sections = new VBox(
                inputs.when(model.fields()),
                muscles,
                inputs.needling(model.fields(), model.practitioners()),
                inputs.advice(model.fields()));
        sections.getStyleClass().add("form-sections");
        scroll = new FormScroll(sections);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var title = Labels.styled("", "screen-title");
        model.editingProperty()
                .subscribe(edits -> title.setText(words.text(edits ? "session.edit-title" : "session.new")));
        getStyleClass().addAll("screen", "readable", "session-form");
        getChildren().addAll(title, continued(words), scroll, foot(words));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        draftTimer.setOnFinished(_ -> model.keepDraft());
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> draftTimer.playFromStart());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> draftTimer.playFromStart());
        InView.inOpenWindow(this).subscribe((_, seen) -> {
            if (!seen) {
                model.keepDraft();
            }
        });
        model.openProperty().subscribe(() -> scroll.setVvalue(0));
    }

    /// Moves the focus to where most people begin: the search for a muscle.
    public void focusFirst() {
        muscles.focusSearch();
    }

    /// Says that the form goes on with what was typed before the program ended, and offers to begin anew.
    private HBox continued(Words words) {
        var text = Labels.wrapped(words.text("session.continued"));
        var empty = Buttons.of("session-start-empty", "", model::startEmpty);
        empty.textProperty()
                .bind(model.editingProperty()
                        .map(edits -> words.text(edits ? "session.continued.kept" : "session.continued.empty")));
        var line = new ReflowBox(text, empty);
        line.setId("session-continued");
        line.getStyleClass().add("form-line");
        return Shown.when(line, model.continuedProperty());
    }

    private HBox foot(Words words) {
        var save = Buttons.of("session-save", words.text("session.save"), this::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.savingProperty());
        var cancel = Buttons.of("session-cancel", words.text("session.cancel"), model::cancel);
        // Repeats the first problem, which may be out of view. It goes when that is mended.
        notSaved.setId("session-not-saved");
        HBox.setHgrow(notSaved, Priority.ALWAYS);
        var foot = new ReflowBox(save, cancel, notSaved);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    private void save() {
        if (!model.save()) {
            FieldRow.focusFirstProblem(this).map(Label::textProperty).ifPresent(notSaved.textProperty()::bind);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField field) {
            field.requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }
}
