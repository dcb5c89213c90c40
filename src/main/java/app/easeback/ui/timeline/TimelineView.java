package app.easeback.ui.timeline;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.body.SorenessMap;
import app.easeback.ui.common.EmptyState;
import app.easeback.ui.common.Fold;
import app.easeback.ui.common.InView;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.ScreenPane;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Timeline: a session to choose, its picture, what was said over time, and the same as tables.
public final class TimelineView implements Screen {

    /// The key by which a combo box is told how many rows to measure for its width; without it, all of them.
    private static final String ROWS_TO_MEASURE = "comboBoxRowsToMeasureWidth";

    /// Enough for the newest sessions to show their names whole.
    private static final int MEASURED = 10;

    private final TimelineModel model;
    private final GradesModel grades;
    private final Words words;
    private final Runnable logSession;

    /// @param logSession what the one step does where there is no session
    public TimelineView(TimelineModel model, GradesModel grades, Words words, Runnable logSession) {
        this.logSession = logSession;
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
        var soreness = new SorenessMap(words);
        soreness.getStyleClass().add("card");
        var tables = new Fold(
                "timeline-tables", words.text("timeline.table"), () -> new CourseTables(words, this::replayed));
        var picture = new CourseCard(model.replay(), words, tables);
        var good = new GradesCard(grades, words);
        var empty = new EmptyState(
                Feather.ACTIVITY,
                words.text("timeline.empty"),
                words.text("timeline.empty.help"),
                EmptyState.step("timeline-empty-log", words.text("timeline.empty.log"), logSession));
        Runnable arrange = () -> {
            boolean present = model.courseProperty().get().isPresent();
            choice.setVisible(present);
            // Nothing is said of what was not read yet.
            var nothing = model.readProperty().get() ? List.of(empty) : List.<Region>of();
            page.show(present ? List.of(picture, soreness, good) : nothing);
        };
        model.courseProperty().subscribe(arrange);
        model.readProperty().subscribe(arrange);
        arrange.run();
        replayed(picture::show);
        model.replay()
                .replayProperty()
                .subscribe(replay -> soreness.show(replay.map(Replay::soreness).orElse(List.of())));
        InView.of(page).subscribe(model::inView);
        return page;
    }

    /// Shows a course with what was said about it, now and whenever that is another one.
    private void replayed(BiConsumer<Course, Optional<Replay>> picture) {
        // Not with the course too: it comes first, and everything would be drawn twice.
        model.replay()
                .replayProperty()
                .subscribe(replay -> replay.map(Replay::course)
                        .or(model.courseProperty()::get)
                        .ifPresent(course -> picture.accept(course, replay)));
    }

    private ComboBox<ImsSession> sessionChoice() {
        var choice = new ComboBox<ImsSession>();
        choice.setId("timeline-session");
        choice.setAccessibleText(words.text("timeline.choose"));
        choice.getStyleClass().add("timeline-session");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getProperties().put(ROWS_TO_MEASURE, MEASURED);
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
}
