package app.easeback.ui.session;

import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The sessions by month, newest first. Only the rows in view have nodes.
final class SessionList extends ListView<SessionRow> {

    private final SessionListModel model;
    private final RowActions actions;
    private Optional<Id> lastSelected = Optional.empty();
    private int lastPlace;
    private boolean deleteHeld;

    SessionList(Words words, SessionListModel model, RowActions actions) {
        this.model = model;
        this.actions = actions;
        setId("session-list");
        setAccessibleText(words.text("session.list"));
        getStyleClass().add("session-list");
        setItems(model.rows());
        var tips = Stream.of("repeat", "edit", "delete")
                .collect(Collectors.toMap(key -> key, key -> new Tooltip(words.text("session." + key + ".tip"))));
        setCellFactory(_ -> new SessionCell(words, model::course, actions, tips));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        focusedProperty().subscribe(() -> deleteHeld = false);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                lastSelected = Optional.of(row.session().id());
                lastPlace = getSelectionModel().getSelectedIndex();
            }
        });
        // Added after the list's own listener, which must know the new rows before one is selected.
        model.rows().addListener((ListChangeListener<SessionRow>) _ -> reselect());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListViewSkin<>(this) {
            @Override
            protected VirtualFlow<ListCell<SessionRow>> createVirtualFlow() {
                return new RowFlow();
            }
        };
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> act(event, Optional.of(actions.open()));
            case DELETE -> {
                // A key that is held down sends this event again and again.
                act(event, Optional.of(actions.delete()).filter(_ -> !deleteHeld));
                deleteHeld = true;
            }
            default -> {}
        }
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            deleteHeld = false;
        }
    }

    /// Acts once the letter is typed. On the press alone, the letter would still be typed into the form that
    /// opens.
    private void keyTyped(KeyEvent event) {
        act(
                event,
                switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
                    case "r" -> Optional.of(actions.repeat());
                    case "e" -> Optional.of(actions.edit());
                    default -> Optional.empty();
                });
    }

    private void act(KeyEvent event, Optional<Consumer<ImsSession>> action) {
        var row = getSelectionModel().getSelectedItem();
        if (row != null && !event.isShortcutDown() && action.isPresent()) {
            action.get().accept(row.session());
            event.consume();
        }
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
