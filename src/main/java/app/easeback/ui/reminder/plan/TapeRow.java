package app.easeback.ui.reminder.plan;

import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.common.layout.ReflowBox;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One site of the tape card: how it stands, and what can be done about it.
final class TapeRow extends VBox {

    private final Words words;
    private final Site site;
    private final HBox head = new ReflowBox();
    private final FlowPane buttons = new FlowPane();

    /// @param state how it stands; may be empty
    TapeRow(Words words, Site site, String state) {
        this.words = words;
        this.site = site;
        getStyleClass().add("tape-row");
        var name = Labels.wrapped(words.site(site));
        var text = new VBox(name);
        text.setAlignment(Pos.CENTER_LEFT);
        if (!state.isEmpty()) {
            var how = Labels.wrapped(state, "quiet", "small");
            text.getChildren().add(how);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        head.getChildren().add(text);
        head.getStyleClass().add("card-head");
        buttons.getStyleClass().add("tape-buttons");
        getChildren().add(head);
    }

    /// Puts these at the end of the first line, and the buttons that are added after that below it.
    void switches(Node node) {
        head.getChildren().add(node);
        getChildren().add(buttons);
    }

    void button(String id, String key, Runnable action) {
        var button = Buttons.of(id, words.text(key), action);
        button.setAccessibleText(words.text("plan.about", button.getText(), site));
        OneClick.of(button);
        boolean below = getChildren().contains(buttons);
        (below ? buttons : head).getChildren().add(button);
    }

    /// Makes the buttons of the first line less prominent: what they do can wait.
    void quietButtons() {
        head.getChildren().stream()
                .skip(1)
                .forEach(button -> button.getStyleClass().addAll("flat", "quick", "head-action"));
    }

    /// Says what to do.
    void advice(String text) {
        var what = Labels.withId("tape-advice", Labels.wrapped(text));
        var icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("held-icon");
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new ReflowBox(icon, what);
        line.getStyleClass().add("held");
        getChildren().add(1, line);
    }
}
