package app.easeback.ui.timeline;

import app.easeback.core.grading.Grades;
import app.easeback.core.grading.Score;
import app.easeback.core.grading.SessionGrade;
import app.easeback.core.words.Words;
import app.easeback.ui.common.InView;
import app.easeback.ui.common.TextSize;
import app.easeback.ui.timeline.TextTable.Column;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The card "How good is it?": a sentence, and in a fold each session and other ways to forecast.
final class GradesCard extends VBox {

    private static final double SESSION_ROW_HEIGHT = 60;
    private static final double SCORE_ROW_HEIGHT = 32;

    private final Words words;
    private final GradesText text;
    private final Label summary = wrapped("grades-summary");
    private final Label details = wrapped("grades-details");
    private final Label closest = wrapped("grades-closest");
    private final TextTable<SessionGrade> sessions;
    private final TextTable<Score> scores;
    private final TitledPane fold = new TitledPane();

    GradesCard(GradesModel model, Words words) {
        this.words = words;
        this.text = new GradesText(words);
        setId("grades");
        getStyleClass().add("card");
        var title = new Label(words.text("grades.title"));
        title.getStyleClass().add("card-title");
        sessions = new TextTable<>(
                "grades-sessions", "grades.sessions", words, SESSION_ROW_HEIGHT, TextSize.SMALL, sessionColumns());
        sessions.getStyleClass().addAll("small", "grades-sessions");
        scores = new TextTable<>(
                "grades-scores", "grades.scores", words, SCORE_ROW_HEIGHT, TextSize.SMALL, scoreColumns());
        scores.getStyleClass().addAll("small", "grades-scores");
        fold.setId("grades-fold");
        fold.setText(words.text("grades.fold"));
        fold.setAnimated(false);
        fold.setExpanded(false);
        fold.managedProperty().bind(fold.visibleProperty());
        fold.setContent(content());
        getChildren().addAll(title, summary, fold);
        model.gradesProperty().subscribe(this::show);
        InView.of(this).subscribe(model::watch);
    }

    private VBox content() {
        var help = wrapped("grades-scores-help");
        help.getStyleClass().addAll("quiet", "small");
        help.setText(words.text("grades.scores.help"));
        scores.setAccessibleHelp(help.getText());
        var content = new VBox(details, sessions, name("grades.scores"), closest, scores, help);
        content.getStyleClass().add("grades-fold");
        return content;
    }

    private void show(Optional<Grades> read) {
        summary.setText(read.map(text::summary).orElse(words.text("grades.reading")));
        fold.setVisible(read.filter(Grades::enough).isPresent());
        read.filter(Grades::enough).ifPresent(grades -> {
            details.setText(String.join("\n", text.details(grades)));
            closest.setText(text.closest(grades));
            sessions.show(grades.sessions());
            scores.show(grades.scores());
        });
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

    private Node name(String key) {
        var name = new Label(words.text(key));
        name.getStyleClass().add("strong");
        return name;
    }

    private static Label wrapped(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
