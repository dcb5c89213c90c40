package app.easeback.ui.session.calendar;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.session.page.Elsewhere;
import app.easeback.ui.session.page.EntryRow;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sessions and check-ins of the chosen day.
final class DayPane extends VBox {

    private final Words words;
    private final Elsewhere elsewhere;
    private final Consumer<ImsSession> onOpen;
    private final Consumer<Entry> onDelete;
    private final Label title = Labels.cardTitle("");
    private final VBox rows = new VBox();

    DayPane(Words words, Elsewhere elsewhere, Consumer<ImsSession> onOpen, Consumer<Entry> onDelete) {
        this.words = words;
        this.elsewhere = elsewhere;
        this.onOpen = onOpen;
        this.onDelete = onDelete;
        setId("calendar-day");
        getStyleClass().add("card");
        title.setId("calendar-day-title");
        rows.getStyleClass().add("entry-rows");
        getChildren().addAll(title, rows);
    }

    void show(CalendarDay day, ZoneId zone) {
        title.setText(words.longDay(day.date()));
        List<Node> nodes = new ArrayList<>();
        for (ImsSession session : day.sessions()) {
            nodes.add(button(session, zone));
        }
        for (CheckIn checkIn : day.checkIns()) {
            nodes.add(new EntryRow(words, zone, Optional.empty(), checkIn, elsewhere, onDelete));
        }
        if (nodes.isEmpty()) {
            nodes.add(Labels.styled(words.text("session.calendar.nothing"), "quiet"));
        }
        KeptFocus.replace(rows, nodes, inPlaceOfFocused(nodes));
    }

    /// What takes the place of the row with the focus.
    private Node inPlaceOfFocused(List<Node> nodes) {
        var before = rows.getChildren();
        int place = before.stream()
                .filter(Node::isFocusWithin)
                .findFirst()
                .map(before::indexOf)
                .orElse(0);
        var row = nodes.get(Math.min(place, nodes.size() - 1));
        return row instanceof EntryRow entry ? entry.getChildren().getLast() : row;
    }

    /// Moves the focus to the first button of what is shown, if there is any.
    void focusFirst() {
        rows.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Button button(ImsSession session, ZoneId zone) {
        var at = session.at().withZoneSameInstant(zone);
        var time = Labels.styled(words.time(at.toLocalTime()), "entry-time");
        var sites = Labels.styled(words.sites(session.sites()), "strong");
        HBox.setHgrow(sites, Priority.ALWAYS);
        sites.setMaxWidth(Double.MAX_VALUE);
        var line = new ReflowBox(icon(Feather.CIRCLE), time, sites, icon(Feather.CHEVRON_RIGHT));
        line.getStyleClass().add("entry-line");
        var button = new Button(null, line);
        line.prefWidthProperty().bind(button.widthProperty());
        button.setId("open-" + session.id());
        button.setAccessibleText(words.text("session.calendar.open", time.getText(), sites.getText()));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("day-session");
        button.setOnAction(_ -> onOpen.accept(session));
        return button;
    }

    private static FontIcon icon(Feather glyph) {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("entry-icon");
        return icon;
    }
}
