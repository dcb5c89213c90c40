package app.easeback.ui.common;

import app.easeback.core.words.Words;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What went wrong and what to do, in a window of its own, where there is no window of the app to say it in.
public final class ProblemDialog extends Dialog<ButtonType> {

    /// @param sentence what happened and what to do
    public ProblemDialog(Words words, String sentence, Throwable problem) {
        setTitle(words.text("problem.title"));
        setResizable(true);
        var said = new Label(sentence);
        said.setId("problem-text");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("problem-icon");
        var line = new HBox(icon, said);
        line.getStyleClass().add("problem-line");
        var fold = new ProblemFold(words, problem);
        fold.heightProperty()
                .subscribe(() -> getDialogPane().getScene().getWindow().sizeToScene());
        var content = new VBox(line, fold);
        content.getStyleClass().add("problem");
        var pane = getDialogPane();
        pane.setId("problem");
        pane.setContent(content);
        pane.getButtonTypes().add(new ButtonType(words.text("problem.close"), ButtonData.CANCEL_CLOSE));
    }
}
