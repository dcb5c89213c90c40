package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
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
            var button = button(screen, screens.indexOf(screen) + 1);
            getChildren().add(new StackPane(button, count(screen, button)));
        }
    }

    /// How many things wait on a screen, over the end of its button.
    private Label count(Screen screen, ToggleButton button) {
        var count = new Label();
        count.setId("news-" + screen.id());
        count.getStyleClass().add("nav-count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        screen.news().subscribe(news -> {
            count.setText(String.valueOf(news));
            count.setVisible(news > 0);
            button.setAccessibleText(news > 0 ? words.text("nav.news", button.getText(), news) : button.getText());
        });
        return count;
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
