package app.easeback.ui.session.calendar;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// The month's name, with buttons to the months beside it and to today.
final class MonthBar extends ReflowBox {

    private final DateTimeFormatter pattern;
    private final Label month = Labels.styled("", "strong");

    MonthBar(Words words, CalendarModel model) {
        pattern = DateTimeFormatter.ofPattern(words.text("session.month.pattern"), words.locale());
        getStyleClass().add("month-bar");
        month.setId("calendar-month");
        var today = Buttons.of("calendar-today", words.text("session.calendar.today"), model::today);
        today.getStyleClass().addAll("flat", "quick");
        getChildren()
                .addAll(
                        arrow(words, "previous", Feather.CHEVRON_LEFT, () -> model.moveMonths(-1)),
                        month,
                        arrow(words, "next", Feather.CHEVRON_RIGHT, () -> model.moveMonths(1)),
                        today);
    }

    void show(YearMonth shown) {
        month.setText(shown.format(pattern));
    }

    private static Button arrow(Words words, String key, Feather glyph, Runnable action) {
        String name = words.text("session.calendar." + key);
        var button = new IconButton(glyph, name);
        button.setId("calendar-" + key);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
