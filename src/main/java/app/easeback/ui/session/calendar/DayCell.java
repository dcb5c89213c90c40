package app.easeback.ui.session.calendar;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import atlantafx.base.controls.Spacer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One day of the grid: its number, the worst soreness told on it and the muscles needled on it.
final class DayCell extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");

    private final Words words;
    private final Label number = Labels.styled("", "day-number");
    private final SorenessBadge worst;
    private final Label muscles = Labels.wrapped("", "day-muscles");
    private Optional<CalendarDay> shown = Optional.empty();

    DayCell(Words words, Consumer<LocalDate> onChosen) {
        this.words = words;
        worst = new SorenessBadge(words);
        getStyleClass().add("calendar-day");
        muscles.setMinWidth(0);
        var head = new HBox(number, new Spacer(), worst);
        head.getStyleClass().add("day-head");
        var content = new VBox(head, muscles);
        content.getStyleClass().add("day-content");
        content.setMinWidth(0);
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                        widthProperty(),
                        insetsProperty()));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        setOnAction(_ -> shown.map(CalendarDay::date).ifPresent(onChosen));
    }

    void show(CalendarDay day, boolean isChosen) {
        setChosen(isChosen);
        if (shown.equals(Optional.of(day))) {
            return;
        }
        shown = Optional.of(day);
        setId("day-" + day.date());
        number.setText(String.valueOf(day.date().getDayOfMonth()));
        pseudoClassStateChanged(TODAY, day.today());
        pseudoClassStateChanged(OTHER_MONTH, !day.inMonth());
        worst.show(day.worst());
        muscles.setText(brief(day));
        muscles.setVisible(!day.sessions().isEmpty());
        setAccessibleText(spoken(day));
    }

    void setChosen(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
        setFocusTraversable(isChosen);
    }

    boolean isOf(LocalDate date) {
        return shown.map(CalendarDay::date).equals(Optional.of(date));
    }

    /// The muscles without their sides, for which there is no room; text that is too long is cut.
    private String brief(CalendarDay day) {
        return day.sessions().stream()
                .flatMap(session -> session.sites().stream())
                .map(site -> words.text("muscle." + site.muscle().id()))
                .distinct()
                .collect(Collectors.joining(words.text("session.join.list")));
    }

    private String spoken(CalendarDay day) {
        var parts = new ArrayList<String>();
        parts.add(words.longDay(day.date()));
        if (day.today()) {
            parts.add(words.text("day.0"));
        }
        day.sessions()
                .forEach(session -> parts.add(words.text("session.calendar.session", words.sites(session.sites()))));
        day.worst().ifPresent(most -> parts.add(words.text("session.calendar.worst", most)));
        return String.join(words.text("session.join.list"), parts);
    }
}
