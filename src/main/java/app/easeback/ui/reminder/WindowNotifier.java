package app.easeback.ui.reminder;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/// Shows notices in the window while it is on the screen.
public final class WindowNotifier implements Notifier {

    private static final Duration WITHOUT_BUTTONS = Duration.minutes(1);

    /// Longer than the 350 ms that the library’s bar slides.
    private static final Duration SLIDE = Duration.millis(500);

    /// What the library’s bar adds in width: its distance from the window’s edges, its padding, and the ×.
    private static final double AROUND = 2 * 15 + 2 * 17 + 32;

    private final Window owner;
    private final Executor fxThread;
    private final Chosen chosen;
    private final BooleanSupplier reducedMotion;

    /// The bars that are on the screen, each by the key of its notice.
    private final Map<String, Window> shown = new HashMap<>();

    /// @param owner the window the notices belong to
    /// @param fxThread runs work on the FX thread
    /// @param chosen is told of each choice, on the FX thread
    public WindowNotifier(Window owner, Executor fxThread, Chosen chosen) {
        this(owner, fxThread, chosen, Platform.getPreferences()::isReducedMotion);
    }

    /// @param reducedMotion whether nothing should be seen to move
    WindowNotifier(Window owner, Executor fxThread, Chosen chosen, BooleanSupplier reducedMotion) {
        this.owner = owner;
        this.fxThread = fxThread;
        this.chosen = chosen;
        this.reducedMotion = reducedMotion;
    }

    @Override
    public void show(Notice notice) {
        fxThread.execute(() -> {
            hide(notice.key());
            if (owner.isShowing()) {
                present(notice);
            }
        });
    }

    @Override
    public void close(String key) {
        fxThread.execute(() -> hide(key));
    }

    private void hide(String key) {
        Optional.ofNullable(shown.remove(key)).ifPresent(Window::hide);
    }

    /// On the left, where a bar that turns out wider than it was measured still ends inside the window.
    private void present(Notice notice) {
        var toast = toast(notice);
        Notifications.create()
                .owner(owner)
                .position(Pos.BOTTOM_LEFT)
                .text("")
                .graphic(toast)
                .hideAfter(notice.buttons().isEmpty() ? WITHOUT_BUTTONS : Duration.INDEFINITE)
                .show();
        Optional.ofNullable(toast.getScene()).map(Scene::getWindow).ifPresent(bar -> follow(notice.key(), bar));
    }

    private void follow(String key, Window bar) {
        shown.put(key, bar);
        // It also hides by itself, and by its ×.
        bar.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> shown.remove(key, bar));
        if (reducedMotion.getAsBoolean()) {
            hideWhileItSlides(bar);
        }
    }

    /// The library’s bar slides in and cannot be told not to: so it is shown once it has arrived.
    private static void hideWhileItSlides(Window bar) {
        bar.setOpacity(0);
        var arrived = new PauseTransition(SLIDE);
        arrived.setOnFinished(_ -> bar.setOpacity(1));
        arrived.play();
    }

    private Toast toast(Notice notice) {
        var buttons =
                notice.buttons().stream().map(button -> button(notice, button)).toList();
        return new Toast(notice, buttons, owner.getScene().getWidth() - AROUND);
    }

    /// A button that takes no keyboard focus: a notice must not catch what is typed in the window. By keyboard a
    /// reminder is answered on Today or Reminders.
    private Button button(Notice notice, Notice.Button offered) {
        var button = new Button(offered.label());
        button.setId("toast-" + offered.choice().name().toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            hide(notice.key());
            chosen.chosen(notice, offered.choice());
        });
        return button;
    }

    /// The keys of the notices whose bars are on the screen.
    Set<String> onScreen() {
        return Set.copyOf(shown.keySet());
    }
}
