package app.easeback.ui.session.page;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.session.course.CourseWords;
import app.easeback.ui.session.course.SessionCourse;
import javafx.scene.layout.VBox;

/// How a session went: the numbers, and soreness over the days.
final class CourseCard extends Card {

    CourseCard(Words words, SessionCourse course) {
        super(words.text("session.page.course"));
        setId("page-course");
        String worst = course.worst()
                .map(most -> words.text("session.page.of-ten", most))
                .orElse(words.text("session.page.unknown"));
        var figures = new ReflowBox(
                figure(words, "worst", worst),
                figure(words, "full", new CourseWords(words).toFull(course.toFull())),
                figure(words, "check-ins", course.checkIns().size()));
        figures.getStyleClass().add("figures");
        getChildren().add(figures);
        if (course.soreness().isEmpty()) {
            getChildren().add(Labels.wrapped(words.text("session.page.no-check-ins"), "quiet"));
        } else {
            getChildren().add(new CourseChart(words, course));
        }
    }

    private static VBox figure(Words words, String key, Object value) {
        var number = Labels.withId("page-" + key, Labels.styled(value.toString(), "figure"));
        var name = Labels.styled(words.text("session.page." + key, value), "quiet", "small");
        name.setLabelFor(number);
        var figure = new VBox(number, name);
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }
}
