package app.easeback.ui.common.advice;

import app.easeback.core.suggestion.Reason;
import app.easeback.core.words.ReasonWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import atlantafx.base.controls.Spacer;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The reasons for a suggestion as sentences, each with its effect in hours where it has one.
public final class ReasonList extends VBox {

    private static final double MINUTES = 60;

    private final Words words;
    private final GridPane list = new GridPane();

    /// @param title the heading over the reasons
    /// @param now the moment at which they are read
    /// @param beside what stands at the end of the title’s line
    public ReasonList(Words words, String title, List<Reason> reasons, ZonedDateTime now, Node... beside) {
        this.words = words;
        getStyleClass().add("reason-list");
        list.getStyleClass().add("reasons");
        reasons.forEach(reason -> add(reason, now));
        if (reasons.stream().filter(reason -> reason.effect().isPresent()).count() > 1) {
            list.add(Labels.wrapped(words.text("reason.effects"), "form-help"), 1, list.getRowCount(), 2, 1);
        }
        var name = Labels.cardTitle(title);
        var head = new ReflowBox(name, new Spacer());
        head.getChildren().addAll(beside);
        head.getStyleClass().add("reason-head");
        getChildren().addAll(head, list);
    }

    private void add(Reason reason, ZonedDateTime now) {
        var sentence = Labels.wrapped(new ReasonWords(words, now).say(reason));
        GridPane.setHgrow(sentence, Priority.ALWAYS);
        String hours = reason.effect()
                .map(by -> words.text("reason.effect", by.toMinutes() / MINUTES))
                .orElse("");
        var effect = Labels.styled(hours, "quiet");
        effect.setMinWidth(USE_PREF_SIZE);
        GridPane.setHalignment(effect, HPos.RIGHT);
        list.addRow(list.getRowCount(), atTop(new Label("•")), sentence, atTop(effect));
    }

    private static Node atTop(Node node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }
}
