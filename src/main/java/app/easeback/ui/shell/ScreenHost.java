package app.easeback.ui.shell;

import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.layout.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows one screen at a time, and builds each on its first visit. The others stay in the scene, hidden: most
/// of the cost of a visit is styling, which JavaFX does anew whenever nodes enter a scene.
final class ScreenHost extends StackPane {

    private final List<Screen> screens;
    private final Map<String, Region> built = new HashMap<>();

    ScreenHost(List<Screen> screens, Navigation navigation) {
        this.screens = screens;
        getStyleClass().add("screen-host");
        navigation.currentProperty().subscribe(this::show);
    }

    private void show(String id) {
        Screen screen = screens.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen " + id));
        // Hides all first: the default button of the old screen must not take that of the new one away.
        getChildren().forEach(child -> child.setVisible(false));
        built.computeIfAbsent(id, _ -> add(screen.build())).setVisible(true);
        screen.shown();
    }

    private Region add(Region screen) {
        Shown.orGone(screen);
        getChildren().add(screen);
        return screen;
    }

    /// The screen in view.
    Region current() {
        return built.values().stream().filter(Node::isVisible).findFirst().orElseThrow();
    }
}
