package app.easeback.ui.common.problem;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says what went wrong and what to do, in a dialog of its own, where no window of the app can say it.
public final class ProblemDialog extends Dialog<ButtonType> {

    /// @param sentence what happened and what to do
    public ProblemDialog(Words words, String sentence, Throwable problem) {
        setDialogPane(new WithDetails(words));
        setTitle(words.text("problem.title"));
        setResizable(true);
        var said = Labels.withId("problem-text", Labels.whole(sentence));
        HBox.setHgrow(said, Priority.ALWAYS);
        var icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("problem-icon");
        var line = new HBox(icon, said);
        line.getStyleClass().add("problem");
        var pane = getDialogPane();
        pane.setContent(line);
        pane.setExpandableContent(new ProblemDetails(words, problem));
        var close = new ButtonType(words.text("problem.close"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(close);
        setOnShown(_ -> pane.lookupButton(close).requestFocus());
    }

    /// JavaFX would label the details button in the language of the computer; here it is that of the app.
    private static final class WithDetails extends DialogPane {

        private final Words words;

        WithDetails(Words words) {
            this.words = words;
        }

        @Override
        protected Node createDetailsButton() {
            var link = new Hyperlink(words.text("problem.details"));
            link.setId("problem-fold");
            link.setOnAction(_ -> setExpanded(!isExpanded()));
            expandedProperty()
                    .subscribe(
                            open -> link.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
            return link;
        }
    }
}
