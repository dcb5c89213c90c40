package app.easeback.ui.session.page;

import app.easeback.core.words.Words;
import app.easeback.ui.common.ReflowBox;
import app.easeback.ui.session.course.CourseWords;
import app.easeback.ui.session.course.SessionCourse;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How a session went: the numbers, and soreness over the days.
final class CourseCard extends VBox {

    CourseCard(Words words, SessionCourse course) {
        setId("page-course");
        getStyleClass().add("card");
        var title = new Label(words.text("session.page.course"));
        title.getStyleClass().add("card-title");
        String worst = course.worst()
                .map(most -> words.text("session.page.of-ten", most))
                .orElse(words.text("session.page.unknown"));
        var figures = new ReflowBox(
                figure(words, "worst", worst),
                figure(words, "full", new CourseWords(words).toFull(course.toFull())),
                figure(words, "check-ins", course.checkIns().size()));
        figures.getStyleClass().add("figures");
        getChildren().addAll(title, figures);
        if (course.soreness().isEmpty()) {
            var none = new Label(words.text("session.page.no-check-ins"));
            none.setWrapText(true);
            none.getStyleClass().add("quiet");
            getChildren().add(none);
        } else {
            getChildren().add(new CourseChart(words, course));
        }
    }

    private static VBox figure(Words words, String key, Object value) {
        var number = new Label(value.toString());
        number.setId("page-" + key);
        number.getStyleClass().add("figure");
        var name = new Label(words.text("session.page." + key, value));
        name.getStyleClass().addAll("quiet", "small");
        name.setLabelFor(number);
        var figure = new VBox(number, name);
        figure.setMinWidth(USE_PREF_SIZE);
        return figure;
    }
}
