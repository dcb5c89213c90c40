package app.easeback.ui.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.ChildJvm;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.ui.common.look.Theme;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// A notice may stand in the window for days. In a process of its own, where nothing else moves.
@Apart
class NoticeAtRestTest {

    private static final List<String> NO_DISPLAY = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    @Test
    void nothingRunsWhileItStandsThereAndNothingHoldsItWhenItIsClosed() throws Exception {
        var process = ChildJvm.of(NO_DISPLAY, Program.class, List.of()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        var figures = said.split(" ", -1);
        assertTrue(Integer.parseInt(figures[0]) < 20, figures[0] + " pulses in a second");
        assertEquals("gone", figures[1]);
    }

    /// Says how many pulses there are in a second while a notice stands there, and whether it is gone once closed.
    static final class Program {

        private static final Notice NOTICE =
                new Notice("heat", "Heat", "Now", Optional.empty(), List.of(new Notice.Button(Choice.ACCEPT, "Start")));

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            Platform.startup(() -> {});
            var pulses = new AtomicInteger();
            var stage = onFxThread(() -> shown(pulses));
            var notifier = onFxThread(() -> new WindowNotifier(stage, Runnable::run, (_, _) -> {}, () -> "Close"));
            onFxThread(() -> {
                notifier.show(NOTICE);
                return NOTICE;
            });
            // Longer than the bar slides.
            Thread.sleep(1000);
            int before = pulses.get();
            Thread.sleep(1000);
            System.out.print(pulses.get() - before + " ");
            var bar = onFxThread(() -> barBeside(stage));
            onFxThread(() -> {
                notifier.close(NOTICE.key());
                return NOTICE;
            });
            for (int tries = 0; tries < 50 && bar.get() != null; tries++) {
                System.gc();
                Thread.sleep(100);
                // The renderer lets go of it with the next picture.
                Platform.runLater(stage.getScene().getRoot()::requestLayout);
            }
            System.out.println(bar.get() == null ? "gone" : "held");
            System.exit(0);
        }

        private static Stage shown(AtomicInteger pulses) {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 900, 600));
            Theme.apply(stage.getScene(), false);
            stage.getScene().addPostLayoutPulseListener(pulses::incrementAndGet);
            stage.show();
            return stage;
        }

        private static WeakReference<Node> barBeside(Stage stage) {
            return Window.getWindows().stream()
                    .filter(window -> !window.equals(stage))
                    .<Node>map(window -> window.getScene().getRoot())
                    .map(WeakReference::new)
                    .findFirst()
                    .orElseThrow();
        }

        private static <T> T onFxThread(Callable<T> work) throws Exception {
            var task = new FutureTask<>(work);
            Platform.runLater(task);
            return task.get();
        }
    }
}
