package app.easeback.ui.today;

import app.easeback.core.suggestion.Reason;
import app.easeback.core.words.Words;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Why: the reasons as sentences, each with its effect in hours where it has one.
final class ReasonList extends VBox {

    private static final double MINUTES = 60;

    private final Words words;
    private final GridPane list = new GridPane();

    ReasonList(Words words, List<Reason> reasons) {
        this.words = words;
        getStyleClass().add("reason-list");
        list.setId("decision-reasons");
        list.getStyleClass().add("reasons");
        reasons.forEach(this::add);
        var title = new Label(words.text("today.why"));
        title.getStyleClass().add("card-title");
        getChildren().addAll(title, list);
    }

    private void add(Reason reason) {
        var sentence = new Label(words.say(reason));
        sentence.setWrapText(true);
        GridPane.setHgrow(sentence, Priority.ALWAYS);
        var effect = new Label(reason.effect()
                .map(by -> words.text("reason.effect", by.toMinutes() / MINUTES))
                .orElse(""));
        effect.getStyleClass().add("quiet");
        effect.setMinWidth(USE_PREF_SIZE);
        list.addRow(list.getRowCount(), atTop(new Label("•")), sentence, atTop(effect));
    }

    private static Node atTop(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }
}
