package app.easeback.ui.timeline.grades;

import app.easeback.core.grading.Grades;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.layout.Card;
import app.easeback.ui.common.layout.Fold;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;

/// The card "How good is it?": a sentence, and in a fold each session and other ways to forecast.
public final class GradesCard extends Card {

    public GradesCard(GradesModel model, Words words) {
        super(words.text("grades.title"));
        setId("grades");
        var summary = Labels.withId("grades-summary", Labels.whole(""));
        var grades = model.gradesProperty();
        var fold = new Fold("grades-fold", words.text("grades.fold"), () -> new GradesTables(grades, words));
        Shown.orGone(fold);
        getChildren().addAll(summary, fold);
        var text = new GradesText(words);
        grades.subscribe(read -> {
            summary.setText(read.map(text::summary).orElse(words.text("grades.reading")));
            fold.setVisible(read.filter(Grades::enough).isPresent());
        });
        InView.of(this).subscribe(model::watch);
    }
}
