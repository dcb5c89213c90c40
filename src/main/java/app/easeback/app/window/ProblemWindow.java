package app.easeback.app.window;

import app.easeback.core.words.Words;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.problem.ProblemDialog;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// The window that says why no other one can be opened. Used on the FX thread.
public final class ProblemWindow {

    private ProblemWindow() {}

    /// Opens it.
    ///
    /// @param sentence what went wrong and what to do
    /// @param problem gives the details
    /// @param left told when the window is gone
    public static void open(Words words, String sentence, RuntimeException problem, Consumer<Next> left) {
        var dialog = new ProblemDialog(words, sentence, problem);
        var scene = dialog.getDialogPane().getScene();
        Theme.apply(scene, Look.USUAL);
        AppIcon.on((Stage) scene.getWindow());
        dialog.setOnHidden(_ -> left.accept(Next.FAILED));
        dialog.show();
    }
}
