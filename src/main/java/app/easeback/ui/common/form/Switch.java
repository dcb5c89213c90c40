package app.easeback.ui.common.form;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/// A switch for something that is on or off. To keys and screen readers it is a check box, which all of them
/// know; only its look is that of a switch.
public final class Switch extends CheckBox {

    /// @param label what is on or off
    /// @param onSwitched is told when the user has switched, not when the program has
    public Switch(String id, String label, Consumer<Boolean> onSwitched) {
        super(label);
        setId(id);
        getStyleClass().add("switch");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(_ -> onSwitched.accept(isSelected()));
    }
}
