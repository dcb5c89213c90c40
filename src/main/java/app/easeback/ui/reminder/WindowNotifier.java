package app.easeback.ui.reminder;

import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.ui.common.layout.Buttons;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.util.Duration;

/// Shows notices in the window while it is on the screen.
public final class WindowNotifier implements Notifier {

    private static final Duration WITHOUT_BUTTONS = Duration.minutes(1);

    /// Between a bar and the window’s edges, and between two bars, in pixels.
    private static final double APART = 15;

    private final Window owner;
    private final Executor fxThread;
    private final Chosen chosen;
    private final Supplier<String> closing;
    private final BooleanSupplier reducedMotion;

    /// The bars that are on the screen, the newest last, each by the key of its notice.
    private final Map<String, NoticePopup> shown = new LinkedHashMap<>();

    /// @param owner the window the notices belong to
    /// @param fxThread runs work on the FX thread
    /// @param chosen is told of each choice, on the FX thread
    /// @param closing what the × of a notice says to screen readers
    public WindowNotifier(Window owner, Executor fxThread, Chosen chosen, Supplier<String> closing) {
        this(owner, fxThread, chosen, closing, Platform.getPreferences()::isReducedMotion);
    }

    /// @param reducedMotion whether nothing should be seen to move
    WindowNotifier(
            Window owner, Executor fxThread, Chosen chosen, Supplier<String> closing, BooleanSupplier reducedMotion) {
        this.owner = owner;
        this.fxThread = fxThread;
        this.chosen = chosen;
        this.closing = closing;
        this.reducedMotion = reducedMotion;
        for (var edge : List.of(owner.xProperty(), owner.yProperty(), owner.heightProperty())) {
            edge.subscribe(this::stack);
        }
        owner.sceneProperty().flatMap(Scene::widthProperty).subscribe(this::stack);
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

    private void present(Notice notice) {
        var buttons =
                notice.buttons().stream().map(button -> button(notice, button)).toList();
        var bar = new NoticePopup(new Toast(notice, buttons), closing.get());
        bar.fit(room());
        bar.barHeightProperty().subscribe(this::stack);
        // It also hides by itself, and by its ×.
        bar.setOnHidden(_ -> {
            shown.remove(notice.key(), bar);
            stack();
        });
        bar.show(owner, owner.getX(), owner.getY());
        shown.put(notice.key(), bar);
        stack();
        if (!reducedMotion.getAsBoolean()) {
            bar.slideIn();
        }
        if (notice.buttons().isEmpty()) {
            hideLater(bar);
        }
    }

    /// Puts the newest bar at the foot of the window, wherever that is, and the others above it.
    private void stack() {
        double top = owner.getY() + owner.getHeight();
        for (NoticePopup bar : List.copyOf(shown.values()).reversed()) {
            bar.fit(room());
            top -= bar.barHeightProperty().get() + APART;
            bar.setAnchorX(owner.getX() + APART);
            bar.setAnchorY(top);
        }
    }

    private double room() {
        return owner.getScene().getWidth() - 2 * APART;
    }

    private static void hideLater(NoticePopup bar) {
        var over = new PauseTransition(WITHOUT_BUTTONS);
        over.setOnFinished(_ -> bar.hide());
        bar.showingProperty().subscribe(showing -> {
            if (showing) {
                over.play();
            } else {
                over.stop();
            }
        });
    }

    /// A button that takes no keyboard focus: a notice must not catch what is typed in the window. By keyboard a
    /// reminder is answered on Today or Reminders.
    private Button button(Notice notice, Notice.Button offered) {
        var button = Buttons.of("toast-" + offered.choice().name().toLowerCase(Locale.ROOT), offered.label(), () -> {
            hide(notice.key());
            chosen.chosen(notice, offered.choice());
        });
        button.setFocusTraversable(false);
        return button;
    }

    /// The keys of the notices whose bars are on the screen.
    Set<String> onScreen() {
        return Set.copyOf(shown.keySet());
    }
}
