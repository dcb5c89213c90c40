package app.easeback.ui.guide;

import app.easeback.core.guide.GuideTopic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The topics, one below another or in lines. Tab stops here once; the arrow keys go from topic to topic.
final class TopicList extends StackPane {

    private static final PseudoClass IN_LINES = PseudoClass.getPseudoClass("in-lines");
    private static final double BETWEEN = 4;

    private final GuideModel model;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    private record Row(GuideTopic topic, ToggleButton button) {}

    TopicList(GuideModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("guide-topics");
        getStyleClass().add("guide-topics");
        setAccessibleText(words.text("guide.topics"));
        model.topics().forEach(this::add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        model.currentProperty().subscribe(this::select);
        model.foundProperty().subscribe(this::filter);
    }

    /// The size of plain text, in pixels.
    double em() {
        return rows.getFirst().button().getFont().getSize();
    }

    /// Lays the topics out in lines, as many in each as there is room for, or else one below another.
    void flow(boolean inLines) {
        pseudoClassStateChanged(IN_LINES, inLines);
        var pane = inLines ? new FlowPane(BETWEEN, BETWEEN) : new VBox(BETWEEN);
        rows.forEach(row -> pane.getChildren().add(row.button()));
        getChildren().setAll(pane);
    }

    /// Moves the focus to the topic that is read.
    void focusChosen() {
        rows.stream()
                .filter(row -> row.topic().equals(model.currentProperty().get()))
                .forEach(row -> row.button().requestFocus());
    }

    private void add(GuideTopic topic) {
        var button = new ToggleButton(topic.title());
        button.setId("guide-topic-" + topic.topic().name());
        button.getStyleClass().addAll("flat", "nav-button");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        Shown.orGone(button);
        button.setOnAction(_ -> {
            model.choose(topic.topic());
            button.setSelected(true);
            // A button that Tab skips takes no focus by a click: it would stay on the topic before, with its
            // ring.
            button.requestFocus();
        });
        rows.add(new Row(topic, button));
    }

    private void select(GuideTopic chosen) {
        for (Row row : rows) {
            boolean read = row.topic().equals(chosen);
            row.button().setSelected(read);
            row.button().setFocusTraversable(read);
        }
    }

    private void filter(List<Found> found) {
        boolean searching = !model.searched().isEmpty();
        for (Row row : rows) {
            var match = found.stream()
                    .filter(topic -> topic.topic().equals(row.topic()))
                    .findFirst();
            row.button().setVisible(match.isPresent());
            String name = row.topic().title();
            row.button()
                    .setText(match.filter(_ -> searching)
                            .map(topic -> words.text(
                                    "guide.found", name, topic.passages().size()))
                            .orElse(name));
        }
    }

    private void move(KeyEvent event) {
        var shown = rows.stream().filter(row -> row.button().isVisible()).toList();
        int last = shown.size() - 1;
        int focused =
                shown.stream().map(row -> row.button().isFocused()).toList().indexOf(true);
        Optional<Integer> to = switch (event.getCode()) {
            case UP -> Optional.of(Math.max(focused - 1, 0));
            case DOWN -> Optional.of(Math.min(focused + 1, last));
            case HOME -> Optional.of(0);
            case END -> Optional.of(last);
            default -> Optional.empty();
        };
        to.filter(_ -> last >= 0).map(shown::get).ifPresent(row -> {
            model.choose(row.topic().topic());
            row.button().requestFocus();
            event.consume();
        });
    }
}
