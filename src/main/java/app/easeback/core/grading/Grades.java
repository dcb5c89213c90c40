package app.easeback.core.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How good the forecasts of the finished sessions were.
///
/// @param sessions one for each site, the newest first
/// @param scores one for each forecaster
public record Grades(List<SessionGrade> sessions, List<Score> scores) {

    /// From this many finished sessions on, the numbers mean something [E].
    public static final int ENOUGH = 3;

    public Grades {
        sessions = List.copyOf(sessions);
        scores = List.copyOf(scores);
    }

    static Grades of(List<SessionGrade> sessions, List<NextRating> ratings) {
        return new Grades(
                sessions,
                List.of(
                        Score.of(Forecaster.MODEL, ratings, coverage(sessions, GradedForecast::model)),
                        Score.of(Forecaster.RULES, ratings, coverage(sessions, GradedForecast::rules)),
                        Score.of(Forecaster.LAST_RATING, ratings, Optional.empty()),
                        Score.of(
                                Forecaster.POPULATION,
                                ratings,
                                coverage(sessions, forecast -> Optional.of(forecast.population())))));
    }

    private static Optional<Coverage> coverage(
            List<SessionGrade> sessions, Function<GradedForecast, Optional<HoursWindow>> windows) {
        return Optional.of(Coverage.of(sessions.stream()
                .flatMap(session -> session.windows(windows).stream())
                .toList()));
    }

    /// How many sessions were graded, whatever the number of their sites.
    public int finishedSessions() {
        return (int) sessions.stream().map(SessionGrade::session).distinct().count();
    }

    public boolean enough() {
        return finishedSessions() >= ENOUGH;
    }

    /// The score of one forecaster.
    public Score score(Forecaster who) {
        return scores.stream()
                .filter(score -> score.forecaster() == who)
                .findFirst()
                .orElseThrow();
    }

    /// How many of the model's windows held what happened.
    public Coverage coverage() {
        return score(Forecaster.MODEL).coverage().orElseThrow();
    }

    /// Who gave the next ratings the highest probability.
    public Forecaster bestByLogScore() {
        return best(Comparator.comparingDouble(Score::logScore).reversed());
    }

    /// Who came closest to the next ratings.
    public Forecaster bestByRankedScore() {
        return best(Comparator.comparingDouble(Score::rankedScore));
    }

    private Forecaster best(Comparator<Score> order) {
        return scores.stream().min(order).orElseThrow().forecaster();
    }
}
