package app.easeback.ui.common;

import app.easeback.core.Version;
import app.easeback.core.words.Words;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The details of a problem behind a fold, with a button that copies them. They hold nothing a person typed, so that
/// they can be sent to whoever helps.
public final class ProblemFold extends TitledPane {

    private static final int ROWS = 6;

    public ProblemFold(Words words, Throwable problem) {
        String report = ProblemReport.of(problem, Version.text());
        setText(words.text("problem.details"));
        setId("problem-details");
        getStyleClass().add("problem-fold");
        setExpanded(false);
        var text = new TextArea(report);
        text.setId("problem-report");
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(words.text("problem.details"));
        var copy = new Button(words.text("problem.copy"), new FontIcon(Feather.COPY));
        copy.setId("problem-copy");
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report));
            copy.setText(words.text("problem.copied"));
        });
        var content = new VBox(text, copy);
        content.getStyleClass().add("problem-content");
        setContent(content);
    }
}
