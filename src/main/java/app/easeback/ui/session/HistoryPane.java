package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Segmented;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.EmptyState;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.session.calendar.CalendarModel;
import app.easeback.ui.session.calendar.CalendarPane;
import app.easeback.ui.session.page.Elsewhere;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The history as a list or as a calendar, with its filters, and what to do when there is nothing to show.
final class HistoryPane extends VBox {

    /// The two ways to show the history.
    enum Look {
        LIST,
        CALENDAR
    }

    private final Words words;
    private final SessionListModel model;
    private final Runnable onNew;
    private final FilterBar filters;
    private final SessionList list;
    private final Supplier<CalendarPane> newCalendar;
    private Optional<CalendarPane> calendar = Optional.empty();
    private final Segmented<Look> look;
    private final Label count = new Label();
    private final Button clear = new Button();
    private final HBox countLine = new ReflowBox(count, clear);
    private final StackPane body = new StackPane();
    private final HBox head = new ReflowBox();
    private final Button add;

    HistoryPane(
            Words words,
            SessionListModel model,
            CalendarModel calendarModel,
            Elsewhere elsewhere,
            RowActions actions,
            Runnable onNew) {
        this.words = words;
        this.model = model;
        this.onNew = onNew;
        filters = new FilterBar(words, model.filters());
        list = new SessionList(words, model, actions);
        newCalendar = () -> new CalendarPane(words, calendarModel, elsewhere, actions.open());
        look = new Segmented<>("session-look", words.text("session.look"), List.of(Look.values()), words::name);
        look.valueProperty().set(Optional.of(Look.LIST));
        add = addButton("session-add");
        getStyleClass().addAll("screen", "readable", "history");
        buildHead(actions.repeat());
        buildCount();
        body.getStyleClass().add("history-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, filters, countLine, body);
        model.contentsProperty().subscribe((before, _) -> {
            boolean waited = before == SessionListModel.Contents.NOT_READ_YET && add.isFocused();
            show();
            if (waited) {
                focusBody();
            }
        });
        look.valueProperty().subscribe((_, _) -> show());
        look.onChosen(_ -> focusBody());
        model.matchesProperty().subscribe((_, _) -> showCount());
        model.totalProperty().subscribe((_, _) -> showCount());
        show();
        showCount();
    }

    /// Asked for a height without a width, answers for the present width: the filters may take several lines
    /// there.
    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 ? getWidth() : width);
    }

    /// Moves the focus to the history itself.
    void focusBody() {
        if (calendar.filter(pane -> pane.getScene() != null).isPresent()) {
            // The chosen day has a node only after that.
            applyCss();
            calendar.ifPresent(CalendarPane::focusDay);
        } else if (list.getScene() != null) {
            list.requestFocus();
        } else {
            add.requestFocus();
        }
    }

    private void buildHead(Consumer<ImsSession> repeat) {
        var title = new Label(words.text("screen.sessions"));
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        head.getStyleClass().add("screen-head");
        Shown.orGone(look);
        var again = Buttons.of(
                "session-repeat-last",
                words.text("session.repeat-last"),
                Feather.REPEAT,
                () -> model.newest().ifPresent(repeat));
        Shown.when(again, look.visibleProperty());
        head.getChildren().addAll(title, new Spacer(), look, again, add);
    }

    private void buildCount() {
        count.setId("session-count");
        count.getStyleClass().addAll("quiet", "small");
        clear.setText(words.text("session.filter.clear"));
        clear.setId("session-filter-clear");
        clear.getStyleClass().addAll("flat", "quick", "count-clear");
        clear.setOnAction(_ -> clear());
        countLine.getStyleClass().add("count-line");
        Shown.orGone(countLine);
        Shown.orGone(filters);
    }

    private Button addButton(String id) {
        var button = Buttons.of(id, words.text("session.new"), Feather.PLUS, onNew);
        button.getStyleClass().add("accent");
        return button;
    }

    private void clear() {
        model.filters().clear();
        filters.focusSearch();
    }

    private void showCount() {
        clear.setVisible(!model.filters().filterProperty().get().isEmpty()
                && !model.rows().isEmpty());
        int found = model.rows().size();
        int total = model.totalProperty().get();
        count.setText(
                model.filters().filterProperty().get().isEmpty()
                        ? words.text("session.count.all", total)
                        : words.text("session.count.some", found, total));
    }

    private void show() {
        var contents = model.contentsProperty().get();
        boolean some = contents == SessionListModel.Contents.SESSIONS || contents == SessionListModel.Contents.NO_MATCH;
        filters.setVisible(some);
        countLine.setVisible(some);
        look.setVisible(some);
        add.setVisible(contents != SessionListModel.Contents.NO_SESSIONS);
        switch (contents) {
            case NOT_READ_YET -> body.getChildren().clear();
            case NO_SESSIONS -> put(empty(Feather.EDIT_3, "session.empty", addButton("session-add-first")));
            case NO_MATCH -> put(noMatch());
            case SESSIONS -> put(looksAtCalendar() ? calendar() : list);
        }
    }

    private boolean looksAtCalendar() {
        return look.valueProperty().get().equals(Optional.of(Look.CALENDAR));
    }

    /// Built when it is first shown.
    private CalendarPane calendar() {
        var pane = calendar.orElseGet(newCalendar);
        calendar = Optional.of(pane);
        return pane;
    }

    private void put(Node node) {
        if (!body.getChildren().equals(List.of(node))) {
            body.getChildren().setAll(node);
        }
    }

    private Node noMatch() {
        var button = Buttons.of("session-search-clear", words.text("session.no-match.clear"), this::clear);
        return empty(Feather.SEARCH, "session.no-match", button);
    }

    private Node empty(Feather glyph, String key, Button button) {
        var empty = new EmptyState(glyph, words.text(key), words.text(key + ".do"), button);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(empty, Pos.TOP_CENTER);
        return empty;
    }
}
