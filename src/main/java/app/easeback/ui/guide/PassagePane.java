package app.easeback.ui.guide;

import app.easeback.core.guide.EvidenceLabel;
import app.easeback.core.guide.Line;
import app.easeback.core.guide.Passage;
import app.easeback.core.guide.Span;
import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.SearchText;
import app.easeback.ui.common.layout.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A passage: its lines, with what was searched for marked, and below how well it is known and from where.
final class PassagePane extends VBox {

    private final SearchText search;
    private final Consumer<Topic> follow;

    /// @param follow what a link does
    PassagePane(Passage passage, SearchText search, Words words, Consumer<Topic> follow) {
        this.search = search;
        this.follow = follow;
        getStyleClass().add("guide-passage");
        passage.lines().forEach(line -> getChildren().add(line(line)));
        getChildren().add(label(passage, words));
    }

    private Node line(Line line) {
        var text = new TextFlow();
        text.getStyleClass().add("guide-text");
        line.spans().forEach(span -> text.getChildren().addAll(nodes(span)));
        if (line.mark().isEmpty()) {
            return text;
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var mark = Labels.styled(line.mark(), "guide-mark");
        var row = new HBox(mark, text);
        row.getStyleClass().add("guide-line");
        return row;
    }

    private List<? extends Node> nodes(Span span) {
        return switch (span) {
            case Span.Plain plain -> texts(plain.text());
            case Span.Link(String text, Topic to) -> {
                var link = new Hyperlink(text);
                link.setId("guide-to-" + to.name());
                link.setOnAction(_ -> follow.accept(to));
                yield List.of(link);
            }
        };
    }

    /// The text in pieces, those that were searched for in a style of their own.
    private List<Text> texts(String text) {
        var pieces = new ArrayList<Text>();
        int done = 0;
        for (SearchText.Place place : search.placesIn(text)) {
            pieces.add(piece(text.substring(done, place.from()), "guide-words"));
            pieces.add(piece(text.substring(place.from(), place.to()), "guide-match"));
            done = place.to();
        }
        pieces.add(piece(text.substring(done), "guide-words"));
        return pieces;
    }

    private static Text piece(String text, String style) {
        var piece = new Text(text);
        piece.getStyleClass().add(style);
        return piece;
    }

    private static Label label(Passage passage, Words words) {
        String sources = words.list(passage.sources().stream().map(words::name).toList());
        var label = new Label(words.text("guide.label", passage.label(), sources), new FontIcon(icon(passage.label())));
        label.setWrapText(true);
        label.setAccessibleHelp(words.text("EvidenceLabel." + passage.label().name() + ".means"));
        label.getStyleClass()
                .addAll(
                        "quiet",
                        "small",
                        "guide-label",
                        "guide-" + passage.label().name().toLowerCase(Locale.ROOT));
        return label;
    }

    /// An icon for each label, to stand beside its word.
    static Ikon icon(EvidenceLabel label) {
        return switch (label) {
            case STUDIED -> Feather.BAR_CHART_2;
            case PRACTICE -> Feather.USERS;
            case OPINION -> Feather.MESSAGE_CIRCLE;
        };
    }
}
