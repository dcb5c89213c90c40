package app.easeback.ui.common.form;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or picked from a calendar. What was typed stays, even if it is not a day. A date picker
/// clears its text when it has no value, so it keeps its last value while the text cannot be read.
public final class DayPicker extends DatePicker {

    private final Field<LocalDate> field;

    public DayPicker(Field<LocalDate> field, Typed typed) {
        this.field = field;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return field.value().map(typed::write).orElseGet(field.textProperty()::get);
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                return field.isEmpty() ? null : typed.date(text).orElse(getValue());
            }
        });
        getEditor().textProperty().bindBidirectional(field.textProperty());
        valueProperty().subscribe((_, day) -> {
            if (day != null) {
                field.textProperty().set(typed.write(day));
            }
        });
        setOnShowing(_ -> startAtWhatIsTyped());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isUnreadable()) {
                event.consume();
            }
        });
    }

    /// Opens the calendar at the day that is typed. If that is not a day, the text stays until one is picked.
    private void startAtWhatIsTyped() {
        String typed = field.textProperty().get();
        setValue(field.value().orElse(null));
        if (field.value().isEmpty()) {
            field.textProperty().set(typed);
        }
    }

    private boolean isUnreadable() {
        return !field.isEmpty() && field.value().isEmpty();
    }
}
