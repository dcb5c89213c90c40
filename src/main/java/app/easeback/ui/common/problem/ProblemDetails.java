package app.easeback.ui.common.problem;

import app.easeback.core.Version;
import app.easeback.core.words.Words;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The details of a problem and a button that copies them, meant for a fold. They hold nothing that a person
/// typed, so that they can be sent to whoever helps.
public final class ProblemDetails extends VBox {

    private static final int ROWS = 6;

    public ProblemDetails(Words words, Throwable problem) {
        String report = ProblemReport.of(problem, Version.text());
        getStyleClass().add("problem-details");
        var text = new TextArea(report);
        text.setId("problem-report");
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.text("problem.details"));
        var copy = new CopyButton(words, "problem-copy", words.text("problem.copy"), report);
        copy.setGraphic(new FontIcon(Feather.COPY));
        getChildren().setAll(text, copy);
    }
}
