package app.easeback.ui.common.form;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A drop-down list of values that are shown by their names.
public final class NamedChoice<T> extends ComboBox<T> {

    public NamedChoice(List<T> values, Function<T, String> name) {
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
    }
}
