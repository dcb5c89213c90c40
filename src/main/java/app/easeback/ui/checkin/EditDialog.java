package app.easeback.ui.checkin;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.EditModel.Edited;
import app.easeback.ui.checkin.form.FieldsPane;
import app.easeback.ui.checkin.form.MomentLine;
import app.easeback.ui.common.form.FieldRow;
import app.easeback.ui.common.form.FormScroll;
import app.easeback.ui.common.layout.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Opens a saved check-in in a dialog over the window, to change or remove it.
public final class EditDialog implements Consumer<CheckIn> {

    private static final String PREFIX = "edit-";

    /// How much of the window's height the content of the dialog cannot have, in pixels: what the dialog
    /// leaves free around it, and its own buttons.
    private static final double AROUND = 136;

    private final EditModel model;
    private final Words words;
    private final Supplier<Optional<Window>> owner;
    private boolean isOpen;

    /// @param owner the window it stands over; empty when that is gone
    public EditDialog(EditModel model, Words words, Supplier<Optional<Window>> owner) {
        this.model = model;
        this.words = words;
        this.owner = owner;
    }

    @Override
    public void accept(CheckIn checkIn) {
        model.open(checkIn.id(), this::show);
    }

    private void show(Edited edited) {
        owner.get()
                .filter(Window::isShowing)
                // A double click asks for it twice.
                .filter(_ -> !isOpen)
                .ifPresent(window -> show(edited, window));
    }

    private void show(Edited edited, Window window) {
        var fields = new FieldsPane(PREFIX, edited.fields(), words);
        var when = Labels.cardTitle(words.text("check-in.when"));
        var sore = Labels.cardTitle(words.text("check-in.edit.sore"));
        var content = new VBox(when, MomentLine.exactly(PREFIX, edited.fields().moment(), words), sore, fields);
        content.getStyleClass().add("check-in-edit");
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(window);
        dialog.setTitle(words.text("check-in.edit.title"));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setId("check-in-editor");
        pane.setContent(new FormScroll(content, window.getHeight() - AROUND));
        addButtons(dialog, edited, content);
        holdWhileSaving(dialog);
        dialog.setOnHidden(_ -> {
            isOpen = false;
            Optional.ofNullable(dialog.getResult())
                    .filter(result -> result.getButtonData() == ButtonData.CANCEL_CLOSE)
                    .ifPresent(_ -> model.left(edited, () -> show(edited)));
        });
        isOpen = true;
        dialog.show();
    }

    private void addButtons(Dialog<ButtonType> dialog, Edited edited, VBox content) {
        var save = new ButtonType(words.text("check-in.save"), ButtonData.OK_DONE);
        var remove = new ButtonType(words.text("check-in.remove"), ButtonData.LEFT);
        var cancel = new ButtonType(words.text("check-in.cancel"), ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().addAll(save, remove, cancel);
        var saveButton = (Button) pane.lookupButton(save);
        saveButton.setId("edit-save");
        saveButton.getStyleClass().add("accent");
        saveButton.disableProperty().bind(edited.fields().savableProperty().not());
        // The dialog closes only once it is saved: if that fails, what was typed stays.
        Runnable saved = () -> {
            dialog.setResult(save);
            dialog.close();
        };
        saveButton.addEventFilter(ActionEvent.ACTION, event -> {
            save(saved, edited, content);
            event.consume();
        });
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (CheckInView.SAVE.match(event)) {
                save(saved, edited, content);
                event.consume();
            }
        });
        var removeButton = (Button) pane.lookupButton(remove);
        removeButton.setId("edit-remove");
        removeButton.addEventFilter(ActionEvent.ACTION, _ -> model.remove(edited));
        pane.lookupButton(cancel).setId("edit-cancel");
    }

    /// What is pressed or typed while it is being saved changes nothing.
    private void holdWhileSaving(Dialog<ButtonType> dialog) {
        EventHandler<Event> hold = event -> {
            if (model.isSaving()) {
                event.consume();
            }
        };
        var window = dialog.getDialogPane().getScene().getWindow();
        window.addEventFilter(InputEvent.ANY, hold);
        window.addEventFilter(ActionEvent.ACTION, hold);
        window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, hold);
    }

    private void save(Runnable saved, Edited edited, VBox content) {
        if (!model.save(edited, saved)) {
            FieldRow.focusFirstProblem(content);
        }
    }
}
