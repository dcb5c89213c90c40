package app.easeback.ui.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.EmptyState;
import app.easeback.ui.common.PhaseStrip;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.ScreenPane;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Timeline: a session to choose, its picture with the phases below, and the same as a table.
public final class TimelineView implements Screen {

    private final TimelineModel model;
    private final GradesModel grades;
    private final Words words;

    public TimelineView(TimelineModel model, GradesModel grades, Words words) {
        this.model = model;
        this.grades = grades;
        this.words = words;
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Ikon icon() {
        return Feather.ACTIVITY;
    }

    @Override
    public Region build() {
        var choice = sessionChoice();
        var page = new ScreenPane(choice);
        page.setTitle(words.text("screen.timeline"));
        var key = new FlowPane();
        key.getStyleClass().add("chart-key");
        var chart = new TimelineChart(words);
        var strip = new PhaseStrip(words);
        VBox.setMargin(strip, new Insets(0, TimelineChart.plotRight(), 0, TimelineChart.plotLeft()));
        var table = new CourseTable(words);
        var picture = card(words.text("timeline.soreness"), key, chart, strip);
        var list = card(words.text("timeline.table"), table);
        var good = new GradesCard(grades, words);
        var empty = new EmptyState(Feather.ACTIVITY, words.text("timeline.empty"), words.text("timeline.empty.help"));
        model.courseProperty().subscribe(shown -> {
            choice.setVisible(shown.isPresent());
            page.show(shown.isPresent() ? List.of(picture, list, good) : List.of(empty));
            shown.ifPresent(course -> {
                key.getChildren().setAll(key(course.sites()));
                chart.show(course);
                strip.show(course.shownPhases(), Optional.of(course.end()));
                table.show(course);
            });
        });
        return page;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    private ComboBox<ImsSession> sessionChoice() {
        var choice = new ComboBox<ImsSession>();
        choice.setId("timeline-session");
        choice.setAccessibleText(words.text("timeline.choose"));
        choice.setMinWidth(160);
        choice.setMaxWidth(420);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(ImsSession session) {
                return session == null ? "" : name(session);
            }

            @Override
            public ImsSession fromString(String text) {
                return Objects.requireNonNull(choice.getValue());
            }
        });
        model.sessionsProperty().subscribe(sessions -> choice.getItems().setAll(sessions));
        model.courseProperty().subscribe(course -> course.ifPresent(shown -> choice.setValue(shown.session())));
        choice.setOnAction(_ -> Optional.ofNullable(choice.getValue())
                .map(ImsSession::id)
                .filter(id -> model.courseProperty()
                        .get()
                        .filter(course -> course.session().id().equals(id))
                        .isEmpty())
                .ifPresent(id -> model.chosenProperty().set(Optional.of(id))));
        return choice;
    }

    private String name(ImsSession session) {
        return words.text("timeline.session", words.day(session.at().toLocalDate()), words.sites(session.sites()));
    }

    private List<Label> key(List<Site> sites) {
        return sites.stream()
                .map(site -> new Label(words.site(site), new SiteMark(sites.indexOf(site))))
                .toList();
    }

    private static VBox card(String title, Node... content) {
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        var card = new VBox(name);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        return card;
    }
}
