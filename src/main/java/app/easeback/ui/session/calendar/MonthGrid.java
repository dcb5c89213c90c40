package app.easeback.ui.session.calendar;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The weeks of a month below each other. Only the chosen day can be reached by Tab; the arrow keys choose
/// another.
final class MonthGrid extends GridPane {

    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 6;

    private final CalendarModel model;
    private final Runnable onOpen;
    private final List<DayCell> cells = new ArrayList<>();

    /// @param onClick chooses a day
    /// @param onOpen opens what is on the chosen day
    MonthGrid(Words words, CalendarModel model, Consumer<LocalDate> onClick, Runnable onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        setId("calendar-grid");
        getStyleClass().add("month-grid");
        setAccessibleText(words.text("session.calendar.grid"));
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(column);
            add(weekday(words, model.weekStart().plus(i)), i, 0);
        }
        for (int i = 0; i < WEEK * MOST_WEEKS; i++) {
            var cell = new DayCell(words, onClick);
            cells.add(cell);
            add(cell, i % WEEK, 1 + i / WEEK);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    void show(List<CalendarDay> days, Optional<LocalDate> chosen) {
        boolean focused = isFocusWithin();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            boolean used = i < days.size();
            cell.setVisible(used);
            cell.setManaged(used);
            if (used) {
                var day = days.get(i);
                cell.show(day, chosen.equals(Optional.of(day.date())));
            } else {
                cell.setChosen(false);
            }
        }
        if (focused) {
            chosen.ifPresent(this::focus);
        }
    }

    void focus(LocalDate date) {
        cells.stream()
                .filter(cell -> cell.isManaged() && cell.isOf(date))
                .findFirst()
                .ifPresent(DayCell::requestFocus);
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.moveDays(-1);
            case RIGHT -> model.moveDays(1);
            case UP -> model.moveDays(-WEEK);
            case DOWN -> model.moveDays(WEEK);
            case PAGE_UP -> model.moveMonths(-1);
            case PAGE_DOWN -> model.moveMonths(1);
            case HOME -> model.today();
            case ENTER -> onOpen.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Label weekday(Words words, DayOfWeek day) {
        var name = Labels.styled(day.getDisplayName(TextStyle.SHORT, words.locale()), "quiet", "small", "weekday");
        GridPane.setHalignment(name, HPos.LEFT);
        return name;
    }
}
