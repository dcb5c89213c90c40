package app.easeback.ui.common.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A few constants side by side, of which one may be chosen. Nothing is chosen until somebody chooses; pressing the
/// chosen one again changes nothing.
public final class Segmented<E extends Enum<E>> extends Pills {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<E>> value = new SimpleObjectProperty<>(Optional.empty());

    private Consumer<E> chosen = _ -> {};

    /// @param id the id; the buttons have it with their constant's name: `id-left`
    /// @param label what is chosen, for screen readers
    /// @param constants at least two
    public Segmented(String id, String label, List<E> constants, Function<E, String> name) {
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("segmented");
        hold(constants.stream()
                .map(constant -> button(id, constant, name.apply(constant)))
                .toList());
        name(label);
        value.subscribe(this::select);
    }

    /// Says to screen readers what is chosen.
    public void name(String label) {
        setAccessibleText(label);
        group.getToggles().stream()
                .map(ToggleButton.class::cast)
                .forEach(button -> button.setAccessibleText(label + ": " + button.getText()));
    }

    /// The chosen constant; empty until there is one.
    public ObjectProperty<Optional<E>> valueProperty() {
        return value;
    }

    /// The button of a constant, to name it otherwise or to hide it.
    public ToggleButton button(E constant) {
        return getChildren().stream()
                .filter(button -> constant.equals(button.getUserData()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Calls `listener` when the user has pressed one, also the chosen one again.
    public void onChosen(Consumer<E> listener) {
        chosen = listener;
    }

    @Override
    public void requestFocus() {
        getChildren().getFirst().requestFocus();
    }

    private ToggleButton button(String id, E constant, String name) {
        var button = new ToggleButton(name);
        button.setId(id + "-" + constant.name().toLowerCase(Locale.ROOT));
        button.setUserData(constant);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            value.set(Optional.of(constant));
            button.setSelected(true);
            chosen.accept(constant);
        });
        return button;
    }

    private void select(Optional<E> chosen) {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        chosen.filter(toggle.getUserData()::equals).isPresent()));
    }
}
