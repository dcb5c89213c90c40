package app.easeback.ui.session;

import app.easeback.core.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One session in the history; the first of a month under the month's name.
final class SessionCell extends ListCell<SessionRow> {

    private final Words words;
    private final SessionFacts facts;
    private final DateTimeFormatter month;
    private final Label heading = label("session-month");
    private final Label when = label("quiet", "small");
    private final Label sites = label("strong");
    private final Label details = label("quiet", "small");
    private final Label soreness = label("quiet", "small");
    private final Sparkline sparkline = new Sparkline();
    private final Button edit;
    private final Button delete;
    private final VBox content;

    SessionCell(Words words, Consumer<SessionRow> onEdit, Consumer<SessionRow> onDelete) {
        this.words = words;
        facts = new SessionFacts(words);
        month = DateTimeFormatter.ofPattern(words.text("session.month.pattern"), words.locale());
        edit = button(Feather.EDIT_2, onEdit);
        delete = button(Feather.TRASH_2, onDelete);
        heading.managedProperty().bind(heading.visibleProperty());
        details.visibleProperty().bind(details.textProperty().isNotEmpty());
        details.managedProperty().bind(details.visibleProperty());
        var text = new VBox(when, sites, details);
        text.getStyleClass().add("session-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var course = new VBox(sparkline, soreness);
        course.getStyleClass().add("session-course");
        course.setMinWidth(USE_PREF_SIZE);
        var card = new HBox(text, course, new HBox(edit, delete));
        card.getStyleClass().add("session-card");
        content = new VBox(heading, card);
        content.getStyleClass().add("session-item");
        getStyleClass().add("session-cell");
        // As wide as the list, so that long names wrap.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SessionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var session = row.session();
        String names = words.sites(session.sites());
        heading.setText(row.at().format(month));
        heading.setVisible(row.opensMonth());
        when.setText(words.moment(row.at()));
        sites.setText(names);
        var lines = new ArrayList<>(facts.ofMuscles(session));
        lines.add(facts.ofWhole(session, row.at().getZone()));
        lines.add(facts.ofNote(session));
        details.setText(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
        sparkline.show(row.soreness());
        soreness.setText(sorenessOf(row));
        name(edit, "edit", names);
        name(delete, "delete", names);
        setAccessibleText(String.join(". ", when.getText(), names, details.getText(), soreness.getText()));
        setGraphic(content);
    }

    /// Tall enough for all lines, which wrap at the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double across = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width - across) + snappedBottomInset();
    }

    private String sorenessOf(SessionRow row) {
        var points = row.soreness();
        return switch (points.size()) {
            case 0 -> words.text("session.soreness.none");
            case 1 -> words.text("session.soreness.one", points.getFirst().most());
            default ->
                words.text(
                        "session.soreness.many",
                        points.getFirst().most(),
                        points.getLast().most());
        };
    }

    private void name(Button button, String action, String names) {
        button.setId("session-" + getIndex() + "-" + action);
        button.setAccessibleText(words.text("session." + action + ".of", names));
        button.setTooltip(new Tooltip(words.text("session." + action)));
    }

    private Button button(Feather glyph, Consumer<SessionRow> action) {
        var button = new Button(null, new FontIcon(glyph));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.accept(getItem()));
        return button;
    }

    private static Label label(String... styleClasses) {
        var label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        return label;
    }
}
