package app.easeback.ui.common.form;

import app.easeback.core.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A yes-or-no question. Nothing is chosen until the user chooses; a second click takes the choice back.
public final class YesNo extends Pills {

    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<Optional<Boolean>> value = new SimpleObjectProperty<>(Optional.empty());

    /// @param id the id of the control; its buttons have `id-yes` and `id-no`
    /// @param question what is asked, for screen readers
    public YesNo(Words words, String id, String question) {
        setId(id);
        setAccessibleText(question);
        getStyleClass().add("yes-no");
        hold(List.of(
                button(id + "-yes", words.text("yes"), question, true),
                button(id + "-no", words.text("no"), question, false)));
        group.selectedToggleProperty()
                .subscribe(
                        toggle -> value.set(Optional.ofNullable(toggle).map(chosen -> (Boolean) chosen.getUserData())));
        value.subscribe(answer -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(
                        answer.filter(yes -> yes.equals(toggle.getUserData())).isPresent())));
    }

    /// The answer; empty until there is one.
    public ObjectProperty<Optional<Boolean>> valueProperty() {
        return value;
    }

    private ToggleButton button(String id, String text, String question, boolean answer) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setUserData(answer);
        button.setToggleGroup(group);
        button.setAccessibleText(question + ": " + text);
        return button;
    }
}
