package app.easeback.ui.timeline;

import app.easeback.core.grading.Grades;
import app.easeback.core.grading.Score;
import app.easeback.core.grading.SessionGrade;
import app.easeback.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
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
    private final CopyableTable<SessionGrade> sessions = new CopyableTable<>("grades-sessions", SESSION_ROW_HEIGHT);
    private final CopyableTable<Score> scores = new CopyableTable<>("grades-scores", SCORE_ROW_HEIGHT);
    private final TitledPane fold = new TitledPane();

    GradesCard(GradesModel model, Words words) {
        this.words = words;
        this.text = new GradesText(words);
        setId("grades");
        getStyleClass().add("card");
        var title = new Label(words.text("grades.title"));
        title.getStyleClass().add("card-title");
        sessions.getStyleClass().addAll("small", "grades-sessions");
        sessions.setAccessibleText(words.text("grades.sessions"));
        sessions.getColumns().setAll(sessionColumns());
        scores.getStyleClass().add("small");
        scores.setAccessibleText(words.text("grades.scores"));
        scores.getColumns().setAll(scoreColumns());
        fold.setId("grades-fold");
        fold.setText(words.text("grades.fold"));
        fold.setAnimated(false);
        fold.setExpanded(false);
        fold.managedProperty().bind(fold.visibleProperty());
        fold.setContent(content());
        getChildren().addAll(title, summary, fold);
        model.gradesProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    private VBox content() {
        var help = wrapped("grades-scores-help");
        help.getStyleClass().addAll("quiet", "small");
        help.setText(words.text("grades.scores.help"));
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

    private List<TableColumn<SessionGrade, String>> sessionColumns() {
        return List.of(
                column("session", 140, text::session),
                column("first", 105, grade -> text.forecast(grade, Optional.of(grade.first()))),
                column("third", 105, grade -> text.forecast(grade, grade.third())),
                column("last", 105, grade -> text.forecast(grade, Optional.of(grade.last()))),
                column("happened", 110, text::outcome));
    }

    private List<TableColumn<Score, String>> scoreColumns() {
        return List.of(
                column("who", 180, score -> words.name(score.forecaster())),
                column("log", 75, score -> words.text("grades.score.log", score.logScore())),
                column("ranked", 100, score -> words.text("grades.score.ranked", score.rankedScore())),
                column("n", 70, score -> words.text("grades.score.n", score.n())),
                column("held", 130, text::held));
    }

    private <R> TableColumn<R, String> column(String key, double width, Function<R, String> cell) {
        var column = CopyableTable.column(words, "grades.column." + key, cell);
        column.setPrefWidth(width);
        return column;
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
