package app.easeback.app.wiring;

import app.easeback.ui.checkin.CheckInModel;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.shell.MainWindow;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/// The way to the check-in on Today from wherever the user is.
///
/// @param window looked up only when the user goes there
record CheckInNavigation(CheckInModel checkIn, Navigation navigation, Supplier<MainWindow> window) {

    /// Opens its warning signs, with the focus on the first group of them.
    void tellSign() {
        checkIn.tellSign();
        // What was hidden until now has no position before this.
        var screen = window.get().screen();
        screen.applyCss();
        screen.layout();
        if (screen.lookup(".sign-group") instanceof ToggleButton group) {
            group.requestFocus();
        }
    }

    /// Shows Today from its top, with the focus on the first scale where there is one.
    void go() {
        navigation.go("today");
        // A page that was never drawn gets its nodes only now.
        var screen = window.get().screen();
        screen.applyCss();
        if (screen.lookup(".screen-scroll") instanceof ScrollPane page) {
            page.setVvalue(0);
        }
        if (screen.lookup(".scale-button") instanceof ToggleButton scale) {
            scale.requestFocus();
        }
    }
}
