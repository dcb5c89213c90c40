package app.easeback.app.window;

import app.easeback.app.wiring.Wiring;
import app.easeback.core.reminder.Notifier;
import app.easeback.desktop.Chime;
import app.easeback.desktop.notice.NoticeOutcome;
import app.easeback.desktop.notice.SystemNotifier;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.reminder.WindowNotifier;
import app.easeback.ui.settings.Delivery;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/// How the user is told of reminders while a window is open: by notices of the system and of the window, and
/// by a chime.
final class Notifiers {

    private final SystemNotifier system;
    private final WindowNotifier inWindow;

    /// @param chosen is told on the FX thread of each choice
    /// @param delivery is told on the FX thread what became of a notice of the system
    /// @param closing what the × of a notice in the window says to screen readers
    Notifiers(Stage stage, Notifier.Chosen chosen, Consumer<Delivery> delivery, Supplier<String> closing) {
        system = SystemNotifier.ofThisComputer(
                AppIcon.of(128),
                (notice, choice) -> FxBackground.onFxThread(() -> chosen.chosen(notice, choice)),
                became -> FxBackground.onFxThread(() -> delivery.accept(forSettings(became))));
        inWindow = new WindowNotifier(stage, FxBackground::onFxThread, chosen, closing);
    }

    /// From now on tells of the reminders of `wiring`.
    void tellFor(Wiring wiring) {
        wiring.tellBy(system);
        wiring.tellBy(inWindow);
        wiring.ringBy(Chime::play);
    }

    /// Takes the notices of the system away.
    void close() {
        system.close();
    }

    private static Delivery forSettings(NoticeOutcome became) {
        return switch (became) {
            case SHOWN -> Delivery.SYSTEM;
            case NO_SERVICE -> Delivery.NO_SERVICE;
            case FAILED -> Delivery.FAILED;
        };
    }
}
