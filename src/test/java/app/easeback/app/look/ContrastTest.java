package app.easeback.app.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.app.Walk;
import app.easeback.app.Walk.Place;
import app.easeback.ui.WindowTest;
import app.easeback.ui.common.look.TextSize;
import app.easeback.ui.common.look.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything can be told from what is behind it, in both themes and in every state a control has.
@Tag("fx")
@SuppressWarnings("NullAway.Init") // TestFX calls start before each test.
class ContrastTest extends WindowTest {

    private static final List<String> STATES = List.of("hover", "focused");

    @TempDir
    private Path folder;

    private Stage stage;

    @Override
    public void start(Stage window) {
        stage = window;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everythingStandsOut(boolean dark) {
        var contrast = new Contrast();
        interact(() -> Walk.through(stage, folder, dark, TextSize.USUAL, place -> {
            contrast.look(place);
            STATES.forEach(state -> inState(place, state, contrast));
        }));
        System.out.println("Contrast in " + (dark ? "dark" : "light") + ": " + contrast.texts() + " texts and "
                + contrast.shapes() + " shapes and " + contrast.edges()
                + " edges of controls against what is behind them; disabled controls are exempt");
        assertTrue(contrast.texts() > 1000 && contrast.shapes() > 500 && contrast.edges() > 1000);
        assertTrue(contrast.found().isEmpty(), () -> String.join("\n", contrast.found()));
    }

    @Test
    void aPaleLabelIsFound() {
        var contrast = new Contrast();
        interact(() -> {
            var label = new Label("pale");
            label.setStyle("-fx-text-fill: #999999");
            var scene = new Scene(new StackPane(label));
            Theme.apply(scene, false);
            label.applyCss();
            scene.getRoot().layout();
            contrast.look(new Place("made up", scene));
        });
        assertEquals(1, contrast.found().size());
    }

    @Test
    void theRatioIsThatOfTheStandard() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(4.54, Contrast.ratio(Color.web("#767676"), Color.WHITE), 0.01);
    }

    /// All controls of a place at once: whether one alone or all are pointed at makes no difference to their colours.
    private static void inState(Place place, String state, Contrast contrast) {
        var pseudoClass = PseudoClass.getPseudoClass(state);
        var controls = place.nodes().stream().filter(Control.class::isInstance).toList();
        var others = controls.stream()
                .filter(control -> !control.getPseudoClassStates().contains(pseudoClass))
                .toList();
        others.forEach(control -> control.pseudoClassStateChanged(pseudoClass, true));
        place.scene().getRoot().applyCss();
        contrast.look(place);
        for (Node control : others) {
            control.pseudoClassStateChanged(pseudoClass, false);
        }
        place.scene().getRoot().applyCss();
    }
}
