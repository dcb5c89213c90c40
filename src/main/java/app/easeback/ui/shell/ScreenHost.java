package app.easeback.ui.shell;

import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows one screen at a time and builds each on its first visit.
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
        getChildren().setAll(built.computeIfAbsent(id, _ -> screen.build()));
        screen.shown();
    }
}
