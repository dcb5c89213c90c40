package app.easeback.ui.session;

import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.ui.common.EmptyState;
import app.easeback.ui.session.form.SessionFormModel;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The history with its search, and what to do when there is none.
final class SessionListPane extends VBox {

    private final Words words;
    private final SessionListModel model;
    private final SessionFormModel form;
    private final TextField search = new TextField();
    private final ListView<SessionRow> list = new ListView<>();
    private final StackPane body = new StackPane();
    private final Button add;
    private Optional<Id> lastSelected = Optional.empty();
    private int lastPlace;

    SessionListPane(Words words, SessionListModel model, SessionFormModel form) {
        this.words = words;
        this.model = model;
        this.form = form;
        add = addButton("session-add");
        getStyleClass().addAll("screen", "readable");
        buildSearch();
        buildList();
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head(), search, body);
        model.contentsProperty().subscribe(this::show);
        // After the list's own listener, which must have heard of the new rows before one is selected.
        model.rows().addListener((ListChangeListener<SessionRow>) _ -> reselect());
    }

    void focusList() {
        if (list.getScene() != null) {
            list.requestFocus();
        } else {
            add.requestFocus();
        }
    }

    private Node head() {
        var title = new Label(words.text("screen.sessions"));
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, add);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Button addButton(String id) {
        var button = new Button(words.text("session.new"), new FontIcon(Feather.PLUS));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> form.openNew());
        return button;
    }

    private void buildSearch() {
        search.setId("session-search");
        search.setPromptText(words.text("session.search.help"));
        search.setAccessibleText(words.text("session.search"));
        search.setAccessibleHelp(words.text("session.search.help"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.managedProperty().bind(search.visibleProperty());
    }

    private void buildList() {
        list.setId("session-list");
        list.setAccessibleText(words.text("session.list"));
        list.getStyleClass().add("session-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new SessionCell(words, this::edit, model::remove));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                lastSelected = Optional.of(row.session().id());
                lastPlace = list.getSelectionModel().getSelectedIndex();
            }
        });
    }

    private void keyPressed(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> edit(row);
            case DELETE -> model.remove(row);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void edit(SessionRow row) {
        form.openEdit(row.session().id());
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
        list.getSelectionModel().clearAndSelect(Math.min(place, model.rows().size() - 1));
    }

    private void show(SessionListModel.Contents contents) {
        search.setVisible(
                contents == SessionListModel.Contents.SESSIONS || contents == SessionListModel.Contents.NO_MATCH);
        add.setVisible(contents != SessionListModel.Contents.NO_SESSIONS);
        switch (contents) {
            case NOT_READ_YET -> body.getChildren().clear();
            case NO_SESSIONS ->
                body.getChildren().setAll(empty(Feather.EDIT_3, "session.empty", addButton("session-add-first")));
            case NO_MATCH -> body.getChildren().setAll(noMatch());
            case SESSIONS -> body.getChildren().setAll(list);
        }
    }

    private Node noMatch() {
        var clear = new Button(words.text("session.no-match.clear"));
        clear.setId("session-search-clear");
        clear.setOnAction(_ -> {
            search.clear();
            search.requestFocus();
        });
        return empty(Feather.SEARCH, "session.no-match", clear);
    }

    private Node empty(Feather glyph, String key, Button button) {
        var empty = new EmptyState(glyph, words.text(key), words.text(key + ".do"), button);
        empty.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        return empty;
    }
}
