package app.easeback.ui.common.form;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or picked from a calendar. What was typed stays as it is, also when it is no day.
public final class DayPicker extends DatePicker {

    public DayPicker(Field<LocalDate> field, Typed typed) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? field.textProperty().get() : typed.write(day);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return typed.date(text).orElse(null);
            }
        });
        getEditor().textProperty().bindBidirectional(field.textProperty());
        setOnShowing(_ -> setValue(field.value().orElse(null)));
    }
}
