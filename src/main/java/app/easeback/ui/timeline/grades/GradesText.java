package app.easeback.ui.timeline.grades;

import app.easeback.core.grading.Coverage;
import app.easeback.core.grading.Forecaster;
import app.easeback.core.grading.GradedForecast;
import app.easeback.core.grading.Grades;
import app.easeback.core.grading.HitRate;
import app.easeback.core.grading.HoursWindow;
import app.easeback.core.grading.Outcome;
import app.easeback.core.grading.Score;
import app.easeback.core.grading.SessionGrade;
import app.easeback.core.model.Priors;
import app.easeback.core.words.Words;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Grades in words.
final class GradesText {

    /// Forecasts are rounded up to a half-hour; the data deserve nothing finer.
    private static final int STEPS_IN_HOUR = 2;

    private final Words words;

    GradesText(Words words) {
        this.words = words;
    }

    /// How good it is, in a sentence.
    String summary(Grades grades) {
        if (!grades.enough()) {
            return words.text("grades.not-enough", grades.finishedSessions(), Grades.ENOUGH);
        }
        HitRate all = grades.coverage().all();
        return all.n() == 0
                ? words.text("grades.none-decided")
                : words.text("grades.summary", all.n(), all.hits(), all.rate(), HitRate.AIM) + " " + slow(grades);
    }

    /// How the windows did for slow sessions, the ones that matter most.
    private String slow(Grades grades) {
        return words.text("grades.slow", held(grades.coverage().slow()));
    }

    /// How open and shut windows did, and how many could not be decided.
    List<String> details(Grades grades) {
        Coverage coverage = grades.coverage();
        return List.of(
                words.text("grades.open", held(coverage.open())),
                words.text("grades.shut", held(coverage.shut())),
                words.text("grades.undecided", coverage.all().undecided()));
    }

    private String held(HitRate rate) {
        return rate.n() == 0
                ? words.text("grades.held.none")
                : words.text("grades.held", rate.hits(), rate.n(), rate.rate());
    }

    /// How many windows of one forecaster held what happened.
    String held(Score score) {
        return score.coverage().map(coverage -> held(coverage.all())).orElse(words.text("grades.no-window"));
    }

    /// Whose forecasts came closest; two names where the two scores differ about that.
    String closest(Grades grades) {
        Forecaster byLog = grades.bestByLogScore();
        Forecaster byRank = grades.bestByRankedScore();
        return byLog == byRank ? words.text("grades.closest", byLog) : words.text("grades.closest.two", byLog, byRank);
    }

    String session(SessionGrade grade) {
        return words.text("grades.session", grade.at().toLocalDate(), grade.site());
    }

    String forecast(SessionGrade grade, Optional<GradedForecast> forecast) {
        return forecast.map(given -> given.model()
                        .map(window -> window(grade, window))
                        .orElseGet(() -> words.text("grades.withheld")))
                .orElseGet(() -> words.text("grades.no-forecast"));
    }

    private String window(SessionGrade grade, HoursWindow window) {
        String suggested = moment(step(grade, window.suggested()));
        return window.isOpen()
                ? words.text(
                        "grades.window",
                        suggested,
                        moment(step(grade, window.from())),
                        moment(step(grade, window.to())))
                : words.text("grades.window.shut", suggested);
    }

    private static ZonedDateTime step(SessionGrade grade, double hours) {
        var time = grade.time(hours);
        var step = time.truncatedTo(ChronoUnit.HOURS);
        while (step.isBefore(time)) {
            step = step.plusMinutes(60 / STEPS_IN_HOUR);
        }
        return step;
    }

    String outcome(SessionGrade grade) {
        Outcome outcome = grade.outcome();
        if (outcome.isByFloor()) {
            return words.text("grades.by-floor", time(grade, Priors.FLOOR_HOURS));
        }
        if (outcome.by().isPresent()) {
            return words.text(
                    "grades.between",
                    time(grade, outcome.after()),
                    time(grade, outcome.by().getAsDouble()));
        }
        return outcome.after() > 0
                ? words.text("grades.later", moment(grade.time(outcome.after())))
                : words.text("grades.unknown");
    }

    /// A time in words, no earlier than the floor.
    private String time(SessionGrade grade, double hours) {
        return moment(grade.time(Math.max(hours, Priors.FLOOR_HOURS)));
    }

    private String moment(ZonedDateTime time) {
        return words.text("grades.moment", words.weekday(time.toLocalDate()), time.toLocalTime());
    }
}
