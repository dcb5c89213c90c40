package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens by icon and name; by icon alone where the window has no room for the names.
final class Sidebar extends VBox {

    /// The least width of the window that leaves room for names, in em. At a text size of 150 % the smallest
    /// window is narrower than that.
    private static final double ROOM_FOR_NAMES = 60;

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Words words;
    private final Navigation navigation;
    private final Map<Screen, ToggleButton> buttons = new LinkedHashMap<>();

    Sidebar(Words words, List<Screen> screens, Navigation navigation) {
        this.words = words;
        this.navigation = navigation;
        getStyleClass().add("sidebar");
        var name = Labels.styled(words.text("app.name"), "app-name");
        Shown.orGone(name);
        getChildren().add(name);
        for (Screen screen : screens) {
            var button = button(screen);
            buttons.put(screen, button);
            getChildren().add(new StackPane(button, count(screen, button)));
        }
        foldWhenNarrow(name);
    }

    /// Moves the focus to the button of the screen in view.
    void focusCurrent() {
        buttons.forEach((screen, button) -> {
            if (screen.id().equals(navigation.currentProperty().get())) {
                button.requestFocus();
            }
        });
    }

    private void foldWhenNarrow(Label name) {
        var plain = buttons.values().iterator().next();
        // A chain lives as long as the property it begins with; a separate binding could be collected.
        sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(Number::doubleValue)
                .flatMap(width -> plain.fontProperty().map(font -> isNarrow(width, font)))
                .orElse(false)
                .subscribe(folded -> {
                    pseudoClassStateChanged(FOLDED, folded);
                    name.setVisible(!folded);
                    buttons.forEach((screen, button) -> button.getTooltip().setText(tip(screen, folded)));
                });
    }

    private static boolean isNarrow(double width, Font font) {
        return 0 < width && width < ROOM_FOR_NAMES * font.getSize();
    }

    private String tip(Screen screen, boolean withName) {
        String key = words.text("nav.shortcut", List.copyOf(buttons.keySet()).indexOf(screen) + 1);
        return withName ? words.text("nav.name", name(screen), key) : key;
    }

    private String name(Screen screen) {
        return words.text("screen." + screen.id());
    }

    /// How many things wait on a screen, shown at the end of its button.
    private Label count(Screen screen, ToggleButton button) {
        var count = Labels.withId("news-" + screen.id(), Labels.styled("", "nav-count"));
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        screen.news().subscribe(news -> {
            count.setText(String.valueOf(news));
            count.setVisible(news > 0);
            button.setAccessibleText(news > 0 ? words.text("nav.news", button.getText(), news) : button.getText());
        });
        return count;
    }

    private ToggleButton button(Screen screen) {
        var button = new ToggleButton(name(screen), new FontIcon(screen.icon()));
        button.setId("nav-" + screen.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("nav-button", "flat");
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> {
            navigation.go(screen.id());
            button.setSelected(true);
        });
        navigation.currentProperty().subscribe(id -> button.setSelected(id.equals(screen.id())));
        return button;
    }
}
