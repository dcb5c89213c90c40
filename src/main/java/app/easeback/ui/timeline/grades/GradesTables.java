package app.easeback.ui.timeline.grades;

import app.easeback.core.grading.Grades;
import app.easeback.core.grading.Score;
import app.easeback.core.grading.SessionGrade;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.TextTable;
import app.easeback.ui.common.layout.TextTable.Column;
import app.easeback.ui.common.look.TextSize;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Each session's forecasts beside what happened, and other ways to forecast.
final class GradesTables extends VBox {

    private static final double SESSION_ROW_HEIGHT = 60;
    private static final double SCORE_ROW_HEIGHT = 32;

    private final Words words;
    private final GradesText text;
    private final Label details = Labels.withId("grades-details", Labels.whole(""));
    private final Label closest = Labels.withId("grades-closest", Labels.whole(""));
    private final TextTable<SessionGrade> sessions;
    private final TextTable<Score> scores;

    GradesTables(ObservableValue<Optional<Grades>> grades, Words words) {
        this.words = words;
        this.text = new GradesText(words);
        sessions = new TextTable<>(
                "grades-sessions", "grades.sessions", words, SESSION_ROW_HEIGHT, TextSize.SMALL, sessionColumns());
        sessions.getStyleClass().addAll("small", "grades-sessions");
        scores = new TextTable<>(
                "grades-scores", "grades.scores", words, SCORE_ROW_HEIGHT, TextSize.SMALL, scoreColumns());
        scores.getStyleClass().addAll("small", "grades-scores");
        var help = Labels.withId("grades-scores-help", Labels.whole(""));
        help.getStyleClass().addAll("quiet", "small");
        help.setText(words.text("grades.scores.help"));
        scores.setAccessibleHelp(help.getText());
        var name = Labels.wrapped(words.text("grades.scores"), "strong");
        getStyleClass().add("grades-fold");
        getChildren().addAll(details, sessions, name, closest, scores, help);
        grades.subscribe(read -> read.filter(Grades::enough).ifPresent(this::show));
    }

    private void show(Grades grades) {
        details.setText(String.join("\n", text.details(grades)));
        closest.setText(text.closest(grades));
        sessions.show(grades.sessions());
        scores.show(grades.scores());
    }

    private List<Column<SessionGrade>> sessionColumns() {
        return List.of(
                new Column<>("grades.column.session", text::session),
                new Column<>("grades.column.first", grade -> text.forecast(grade, Optional.of(grade.first()))),
                new Column<>("grades.column.third", grade -> text.forecast(grade, grade.third())),
                new Column<>("grades.column.last", grade -> text.forecast(grade, Optional.of(grade.last()))),
                new Column<>("grades.column.happened", text::outcome));
    }

    private List<Column<Score>> scoreColumns() {
        return List.of(
                new Column<>("grades.column.who", score -> words.name(score.forecaster())),
                new Column<>("grades.column.log", score -> words.text("grades.score.log", score.logScore())),
                new Column<>("grades.column.ranked", score -> words.text("grades.score.ranked", score.rankedScore())),
                new Column<>("grades.column.n", score -> words.text("grades.score.n", score.n())),
                new Column<>("grades.column.held", text::held));
    }
}
