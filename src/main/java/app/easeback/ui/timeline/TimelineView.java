package app.easeback.ui.timeline;

import app.easeback.core.words.Words;
import app.easeback.ui.body.SorenessMap;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.layout.EmptyState;
import app.easeback.ui.common.layout.Fold;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Replay;
import app.easeback.ui.timeline.grades.GradesCard;
import app.easeback.ui.timeline.grades.GradesModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Timeline: a session to choose, its picture, what was said over time, and the same as tables.
public final class TimelineView implements Screen {

    private final TimelineModel model;
    private final GradesModel grades;
    private final Words words;
    private final Runnable logSession;

    /// @param logSession what the button does that is shown while there is no session
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
        var choice = new SessionChoice(model, words);
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
            // Until anything was read nobody knows whether there is a session: nothing is shown.
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
        // Enough for a picture too, which is drawn without an open window.
        InView.of(page).subscribe(model::inView);
        InView.inOpenWindow(page).subscribe(open -> {
            if (open) {
                model.inView(true);
            }
        });
        return page;
    }

    /// Calls `picture` with the course and what was said about it, now and whenever another was read.
    private void replayed(BiConsumer<Course, Optional<Replay>> picture) {
        // Does not follow the course too: it changes first, and everything would be drawn twice.
        model.replay()
                .replayProperty()
                .subscribe(replay -> replay.map(Replay::course)
                        .or(model.courseProperty()::get)
                        .ifPresent(course -> picture.accept(course, replay)));
    }
}
