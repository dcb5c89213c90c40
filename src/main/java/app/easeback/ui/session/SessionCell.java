package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.OneClick;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.session.course.CourseWords;
import app.easeback.ui.session.course.SessionCourse;
import app.easeback.ui.session.course.SessionFacts;
import app.easeback.ui.session.course.Sparkline;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One session in the history; the first of a month under the month's name.
final class SessionCell extends ListCell<SessionRow> {

    private final Words words;
    private final SessionFacts facts;
    private final CourseWords says;
    private final Function<ImsSession, ? extends ObservableValue<Optional<SessionCourse>>> courses;
    private final Map<String, Tooltip> tips;
    private final DateTimeFormatter month;
    private final Label heading = Labels.styled("", "session-month");
    private final Label when = Labels.wrapped("", "quiet", "small");
    private final Label sites = Labels.wrapped("", "strong");
    private final Label note = Labels.wrapped("", "quiet", "small");
    private final Label soreness = Labels.wrapped("", "quiet", "small");
    private final Sparkline sparkline = new Sparkline();
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final VBox text = new VBox(when, sites);
    private final VBox content;
    private Subscription course = Subscription.EMPTY;

    /// @param courses what came after a session, as soon as it is known
    /// @param tips the tooltip of each button by its key, shared by all rows, as every tooltip brings a scene
    /// of its own
    SessionCell(
            Words words,
            Function<ImsSession, ? extends ObservableValue<Optional<SessionCourse>>> courses,
            RowActions actions,
            Map<String, Tooltip> tips) {
        this.words = words;
        this.courses = courses;
        this.tips = tips;
        facts = new SessionFacts(words);
        says = new CourseWords(words);
        month = DateTimeFormatter.ofPattern(words.text("session.month.pattern"), words.locale());
        addButton("repeat", Feather.REPEAT, actions.repeat());
        addButton("edit", Feather.EDIT_2, actions.edit());
        // A second click would delete the next session, which moves up into the place of the deleted one.
        OneClick.of(addButton("delete", Feather.TRASH_2, actions.delete()));
        var card = card();
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                actions.open().accept(getItem().session());
            }
        });
        content = new VBox(card);
        getStyleClass().add("session-cell");
        // As wide as the list, so that long names wrap.
        setPrefWidth(0);
        // Otherwise JavaFX would measure all lines again for the least and the greatest height.
        setMinHeight(0);
        setMaxHeight(Double.MAX_VALUE);
    }

    private HBox card() {
        text.getStyleClass().add("session-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var courseBox = new VBox(sparkline, soreness);
        courseBox.getStyleClass().add("session-course");
        courseBox.setMinWidth(USE_PREF_SIZE);
        var row = new ReflowBox();
        row.getChildren().setAll(buttons.values());
        row.getStyleClass().add("session-buttons");
        row.setMinWidth(USE_PREF_SIZE);
        var card = new ReflowBox(text, courseBox, row);
        card.getStyleClass().add("session-card");
        return card;
    }

    @Override
    protected void updateItem(@Nullable SessionRow row, boolean empty) {
        super.updateItem(row, empty);
        course.unsubscribe();
        course = Subscription.EMPTY;
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var session = row.session();
        heading.setText(row.at().format(month));
        put(heading, row.opensMonth(), content, 0);
        when.setText(Stream.of(words.moment(row.at()), facts.ofVisit(session))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.text("session.join"))));
        sites.setText(words.fewSites(session.sites()));
        note.setText(facts.ofNote(session));
        put(note, !note.getText().isEmpty(), text, text.getChildren().size());
        buttons.forEach((action, button) -> {
            button.setId("session-" + getIndex() + "-" + action);
            button.setAccessibleText(words.text("session." + action + ".of", words.sites(session.sites())));
        });
        String told = spoken(
                row.opensMonth() ? heading.getText() : "",
                when.getText(),
                words.sites(session.sites()),
                String.join(words.text("session.join.spoken"), facts.ofMuscles(session)));
        course = courses.apply(session).subscribe(known -> show(told, known));
        setGraphic(content);
    }

    private void show(String told, Optional<SessionCourse> known) {
        sparkline.show(known.map(SessionCourse::soreness).orElse(List.of()));
        soreness.setText(known.map(says::inShort).orElse(""));
        setAccessibleText(spoken(told, soreness.getText(), note.getText()));
    }

    private String spoken(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.text("session.join.spoken")));
    }

    /// Puts the label into the box, or takes it out: what is not wanted has no node there.
    private static void put(Label label, boolean wanted, VBox box, int place) {
        if (wanted && label.getParent() == null) {
            box.getChildren().add(place, label);
        } else if (!wanted) {
            box.getChildren().remove(label);
        }
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

    private Button addButton(String key, Feather glyph, Consumer<ImsSession> action) {
        var button = new IconButton(glyph);
        button.setFocusTraversable(false);
        button.setTooltip(tips.get(key));
        button.setOnAction(_ -> action.accept(getItem().session()));
        buttons.put(key, button);
        return button;
    }
}
