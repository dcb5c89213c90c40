package app.easeback.ui.guide;

import app.easeback.core.guide.EvidenceLabel;
import app.easeback.core.guide.GuideTopic;
import app.easeback.core.guide.Reference;
import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.SearchText;
import app.easeback.ui.common.layout.Fold;
import app.easeback.ui.common.layout.Labels;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One topic to read, its sources folded at the end.
final class ReadingPane extends ScrollPane {

    private final Words words;
    private final Consumer<Topic> follow;
    private final Label heading = Labels.wrapped("", "strong", "guide-heading");
    private final VBox passages = new VBox();
    private final VBox sources = new VBox();
    private final Fold fold;
    private final VBox page = new VBox();

    /// @param follow what a link to another topic does
    ReadingPane(Words words, Consumer<Topic> follow) {
        this.words = words;
        this.follow = follow;
        heading.setId("guide-heading");
        heading.setFocusTraversable(true);
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription(words.text("guide.heading"));
        passages.getStyleClass().add("guide-passages");
        sources.setId("guide-source-list");
        sources.getStyleClass().add("guide-sources");
        fold = new Fold("guide-sources", words.text("guide.sources"), () -> sources);
        putAbove(List.of());
        page.getStyleClass().add("guide-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("screen-scroll");
    }

    /// Puts `nodes` above the heading, to scroll with what is read.
    void putAbove(List<? extends Node> nodes) {
        page.getChildren().setAll(nodes);
        page.getChildren().addAll(heading, passages, fold);
    }

    void focusHeading() {
        // Before its first layout a scroll pane has not taken in its content, which then cannot get the
        // focus.
        applyCss();
        heading.requestFocus();
    }

    /// @param search what is marked in it
    void show(GuideTopic topic, SearchText search) {
        if (!heading.getText().equals(topic.title())) {
            heading.setText(topic.title());
            fold.setExpanded(false);
            sources.getChildren().clear();
            topic.sources().forEach(this::add);
            for (EvidenceLabel label : EvidenceLabel.values()) {
                explain(label);
            }
        }
        passages.getChildren()
                .setAll(topic.passages().stream()
                        .map(passage -> new PassagePane(passage, search, words, follow))
                        .toList());
        setVvalue(0);
    }

    private void add(Reference source) {
        sources.getChildren().add(Labels.wrapped(words.text("Reference." + source.name() + ".full"), "quiet", "small"));
    }

    private void explain(EvidenceLabel label) {
        var line = Labels.wrapped(
                words.text("guide.means", label, words.text("EvidenceLabel." + label.name() + ".means")),
                "quiet",
                "small");
        line.setGraphic(new FontIcon(PassagePane.icon(label)));
        line.getStyleClass().add("guide-label");
        sources.getChildren().add(line);
    }
}
