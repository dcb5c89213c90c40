package bare;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// A window with one label, as large as Easeback's: what JavaFX alone costs. Says when it is painted; with an argument
/// it then exits.
public final class Bare {

    private static int pulses;

    private Bare() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.setProperty("glass.platform", System.getenv("DISPLAY") == null ? "Headless" : "gtk");
        }
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Label("Today"), 1180, 860));
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (++pulses == 3) {
                    Platform.runLater(() -> {
                        System.err.println("painted");
                        if (args.length > 0) {
                            Platform.exit();
                        }
                    });
                }
                Platform.requestNextPulse();
            });
            stage.show();
        });
    }
}
