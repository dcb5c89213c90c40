package app.easeback.ui.session;

import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The sessions by month, newest first. Only the rows in view have nodes.
final class SessionList extends ListView<SessionRow> {

    private final SessionListModel model;
    private final RowActions actions;
    private Optional<Id> lastSelected = Optional.empty();
    private int lastPlace;

    SessionList(Words words, SessionListModel model, RowActions actions) {
        this.model = model;
        this.actions = actions;
        setId("session-list");
        setAccessibleText(words.text("session.list"));
        getStyleClass().add("session-list");
        setItems(model.rows());
        setCellFactory(_ -> new SessionCell(words, model::course, actions));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                lastSelected = Optional.of(row.session().id());
                lastPlace = getSelectionModel().getSelectedIndex();
            }
        });
        // After the list's own listener, which must have heard of the new rows before one is selected.
        model.rows().addListener((ListChangeListener<SessionRow>) _ -> reselect());
    }

    private void keyPressed(KeyEvent event) {
        var row = getSelectionModel().getSelectedItem();
        if (row != null && !event.isShortcutDown()) {
            action(event.getCode()).ifPresent(action -> {
                action.accept(row.session());
                event.consume();
            });
        }
    }

    private Optional<Consumer<ImsSession>> action(KeyCode code) {
        return switch (code) {
            case ENTER -> Optional.of(actions.open());
            case R -> actions.repeat();
            case E -> Optional.of(actions.edit());
            case DELETE -> Optional.of(actions.delete());
            default -> Optional.empty();
        };
    }

    /// Keeps the same session selected, or the one that took the place of a removed one.
    private void reselect() {
        if (model.rows().isEmpty()) {
            return;
        }
        int place = lastPlace;
        for (int i = 0; i < model.rows().size(); i++) {
            if (lastSelected.equals(Optional.of(model.rows().get(i).session().id()))) {
                place = i;
            }
        }
        getSelectionModel().clearAndSelect(Math.min(place, model.rows().size() - 1));
    }
}
