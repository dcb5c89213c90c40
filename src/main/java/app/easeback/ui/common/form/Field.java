package app.easeback.ui.common.form;

import app.easeback.core.entry.Text;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The model of one field: what is typed, what it means and what is wrong with it. Nothing counts as wrong
/// until it is checked. While a problem is shown every keystroke checks again, so that the message goes as
/// soon as it is no longer true.
public final class Field<T> {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Function<String, Reading<T>> reader;

    /// @param reader turns the typed text, stripped, into a value
    public Field(Function<String, Reading<T>> reader) {
        this.reader = reader;
        text.subscribe((_, _) -> {
            if (!problem.get().isEmpty()) {
                check();
            }
        });
    }

    /// Runs all checks, even after one that fails; true when all pass.
    public static boolean all(BooleanSupplier... checks) {
        boolean fine = true;
        for (BooleanSupplier check : checks) {
            fine = check.getAsBoolean() && fine;
        }
        return fine;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// What is wrong; empty when nothing is.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return typed().isEmpty();
    }

    /// The value; empty when nothing was typed, or nothing that can be read.
    public Optional<T> value() {
        return reader.apply(typed()).value();
    }

    /// Checks the text and shows what is wrong; true when nothing is.
    public boolean check() {
        problem.set(reader.apply(typed()).problem());
        return problem.get().isEmpty();
    }

    /// Shows a problem that only a look at other fields too can find.
    public void complain(String about) {
        problem.set(about);
    }

    /// Replaces the text and forgets what was wrong with the one before.
    public void fill(String typed) {
        problem.set("");
        text.set(typed);
    }

    private String typed() {
        return text.get() == null ? "" : Text.typed(text.get());
    }
}
