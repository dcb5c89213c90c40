package app.easeback.ui.common.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A few constants side by side, of which one may be chosen. Nothing is chosen until somebody chooses; pressing the
/// chosen one again changes nothing. An arrow key chooses the next one, like a press.
public final class Segmented<E extends Enum<E>> extends Pills {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<E>> value = new SimpleObjectProperty<>(Optional.empty());

    private Consumer<E> chosen = _ -> {};

    /// @param id the id of the control; each button adds its constant's name: `id-left`
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
        // The focus is always on a button, never on the whole control, so the buttons need its help.
        accessibleHelpProperty().subscribe(help -> buttons().forEach(button -> button.setAccessibleHelp(help)));
        value.subscribe(this::select);
        // An arrow key selects a button without pressing it.
        group.selectedToggleProperty().subscribe((_, toggle) -> {
            if (toggle != null) {
                selected(constant(toggle));
            }
        });
    }

    /// Tells screen readers what the choice is about.
    public void name(String label) {
        setAccessibleText(label);
        buttons().forEach(button -> button.setAccessibleText(label + ": " + button.getText()));
    }

    /// The chosen constant; empty until there is one.
    public ObjectProperty<Optional<E>> valueProperty() {
        return value;
    }

    /// The button of a constant, for a caller that gives it another text.
    public ToggleButton button(E constant) {
        return buttons()
                .filter(button -> constant.equals(button.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    /// Shows or hides a constant. A hidden button leaves the toggle group too, or an arrow key would reach
    /// it.
    public void offer(E constant, boolean offered) {
        var button = button(constant);
        if (button.isVisible() != offered) {
            button.setVisible(offered);
            button.setManaged(offered);
            group.getToggles().setAll(buttons().filter(Node::isVisible).toList());
            select(value.get());
        }
    }

    /// Calls `listener` when the user chooses a constant, even if it is chosen already.
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
        button.setOnAction(_ -> pressed(button, constant));
        return button;
    }

    /// A press on the chosen button would take the choice back; instead it stays as it was.
    private void pressed(ToggleButton button, E constant) {
        if (!button.isSelected()) {
            select(value.get());
            if (button.isSelected()) {
                chosen.accept(constant);
            }
        }
    }

    /// Takes over a button that was selected. If the value itself selected it, it is chosen already.
    private void selected(E constant) {
        if (!value.get().equals(Optional.of(constant))) {
            value.set(Optional.of(constant));
            chosen.accept(constant);
        }
    }

    private void select(Optional<E> chosen) {
        buttons()
                .forEach(button -> button.setSelected(
                        chosen.filter(button.getUserData()::equals).isPresent()));
    }

    private Stream<ToggleButton> buttons() {
        return getChildren().stream().map(ToggleButton.class::cast);
    }

    @SuppressWarnings("unchecked") // Each button has its constant.
    private E constant(Toggle toggle) {
        return (E) toggle.getUserData();
    }
}
