package app.easeback.ui.common.form;

import app.easeback.core.checkin.Rating;
import app.easeback.ui.common.layout.ReflowBox;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// Soreness 0–10 as eleven buttons. None is chosen until the user chooses one. Tab stops here once, arrow
/// keys choose the next number, digits type it (a 0 right after a 1 makes 10), and Backspace, Delete or a
/// second click takes the choice back.
public final class SorenessScale extends ReflowBox {

    /// How soon a 0 has to follow a 1 to make 10; later it replaces the 1.
    private static final Duration RIGHT_AFTER = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<Integer>> value = new SimpleObjectProperty<>(Optional.empty());

    /// When a 1 was typed that a 0 may still turn into 10, by the clock `nanos`.
    private OptionalLong typedOne = OptionalLong.empty();

    /// @param id the id of the scale; its buttons have `id-0` to `id-10`
    /// @param label what is rated, for screen readers
    public SorenessScale(String id, String label) {
        this(id, label, System::nanoTime);
    }

    /// @param nanos a clock in nanoseconds that nobody can set
    SorenessScale(String id, String label, LongSupplier nanos) {
        this.nanos = nanos;
        setId(id);
        setAccessibleText(label);
        getStyleClass().add("soreness-scale");
        for (int soreness = Rating.SORENESS.min(); soreness <= Rating.SORENESS.max(); soreness++) {
            getChildren().add(button(id, label, soreness));
        }
        group.selectedToggleProperty()
                .subscribe(
                        toggle -> value.set(Optional.ofNullable(toggle).map(chosen -> (Integer) chosen.getUserData())));
        value.subscribe(this::select);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty().subscribe(within -> {
            if (!within) {
                typedOne = OptionalLong.empty();
            }
        });
    }

    /// The chosen soreness; empty until there is one.
    public ObjectProperty<Optional<Integer>> valueProperty() {
        return value;
    }

    private ToggleButton button(String id, String label, int soreness) {
        var button = new ToggleButton(Integer.toString(soreness));
        button.setId(id + "-" + soreness);
        button.setUserData(soreness);
        button.setToggleGroup(group);
        button.setAccessibleText(label + ": " + soreness);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.getStyleClass().add("scale-button");
        button.setOnAction(_ -> button.requestFocus());
        return button;
    }

    private void select(Optional<Integer> chosen) {
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(chosen.filter(soreness -> soreness.equals(toggle.getUserData()))
                        .isPresent()));
        int stop = chosen.map(soreness -> soreness - Rating.SORENESS.min()).orElse(0);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setFocusTraversable(i == stop);
        }
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (!isShortcut(event) && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
            int digit = Character.digit(typed.charAt(0), 10);
            choose(digit == 0 && followsOne() ? 10 : digit);
            typedOne = digit == 1 ? OptionalLong.of(nanos.getAsLong()) : OptionalLong.empty();
            event.consume();
        }
    }

    private static boolean isShortcut(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    private boolean followsOne() {
        return value.get().equals(Optional.of(1))
                && typedOne.isPresent()
                && nanos.getAsLong() - typedOne.getAsLong() <= RIGHT_AFTER.toNanos();
    }

    private void pressed(KeyEvent event) {
        if (isShortcut(event)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> choose(Math.max(Rating.SORENESS.min(), focused() - 1));
            case RIGHT -> choose(Math.min(Rating.SORENESS.max(), focused() + 1));
            case HOME -> choose(Rating.SORENESS.min());
            case END -> choose(Rating.SORENESS.max());
            case BACK_SPACE, DELETE -> value.set(Optional.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int focused() {
        return getChildren().stream()
                .filter(Node::isFocused)
                .map(button -> (Integer) button.getUserData())
                .findFirst()
                .orElse(Rating.SORENESS.min());
    }

    /// Chooses a number and moves the focus to its button, so that the next Tab leaves the scale.
    private void choose(int soreness) {
        value.set(Optional.of(soreness));
        getChildren().get(soreness - Rating.SORENESS.min()).requestFocus();
    }
}
