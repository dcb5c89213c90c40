package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens by icon and name.
final class Sidebar extends VBox {

    private final Words words;
    private final Navigation navigation;

    Sidebar(Words words, List<Screen> screens, Navigation navigation) {
        this.words = words;
        this.navigation = navigation;
        getStyleClass().add("sidebar");
        var name = new Label(words.text("app.name"));
        name.getStyleClass().add("app-name");
        getChildren().add(name);
        for (Screen screen : screens) {
            getChildren().add(button(screen, screens.indexOf(screen) + 1));
        }
    }

    private ToggleButton button(Screen screen, int number) {
        var button = new ToggleButton(words.text("screen." + screen.id()), new FontIcon(screen.icon()));
        button.setId("nav-" + screen.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("nav-button", "flat");
        button.setTooltip(new Tooltip(words.text("nav.shortcut", number)));
        button.setOnAction(_ -> {
            navigation.go(screen.id());
            button.setSelected(true);
        });
        navigation.currentProperty().subscribe(id -> button.setSelected(id.equals(screen.id())));
        return button;
    }
}
