package app.easeback.core.grading;

import app.easeback.core.body.Site;
import app.easeback.core.model.Evidence;
import app.easeback.core.model.Forecast;
import app.easeback.core.model.Observation;
import app.easeback.core.model.Observation.Bound;
import app.easeback.core.model.Person;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.session.ImsSession;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Grades one site of one finished session: as of each of its check-ins it asks the model and the rules
/// again, from what was recorded by then.
final class CourseGrading {

    private static final double SECONDS_IN_HOUR = 3600;

    private final SorenessModel model;
    private final ImsSession session;
    private final Site site;

    /// Every rating of the course, as the model reads them.
    private final List<Observation> ratings;

    private final Outcome outcome;
    private final Forecast population;
    private final List<GradedForecast> forecasts = new ArrayList<>();
    private final List<NextRating> nextRatings = new ArrayList<>();

    /// @param evidence all that came to be known
    CourseGrading(SorenessModel model, ImsSession session, Site site, Evidence evidence) {
        this.model = model;
        this.session = session;
        this.site = site;
        this.ratings = evidence.observations();
        this.outcome = Outcome.of(ratings);
        this.population = model.forecast(new Evidence(evidence.traits(), List.of(), Optional.empty()), Person.UNKNOWN);
    }

    /// Asks again, as of a moment at which a check-in was recorded.
    void ask(AsOf asOf) {
        double now = hours(asOf.moment());
        Evidence evidence = asOf.evidence(session, site);
        boolean stillOpen = isOpen(evidence.observations());
        var gradable = ratings.stream()
                .filter(rating -> rating.hours() > now)
                .findFirst()
                .filter(rating -> rating.bound() == Bound.EXACT && !rating.fromMemory());
        if (!stillOpen && gradable.isEmpty()) {
            return;
        }
        Forecast forecast = asOf.forecast(model, evidence);
        Optional<HoursWindow> byRules = asOf.window(session, site).map(window -> {
            double suggested = hours(window.suggested());
            return new HoursWindow(hours(window.from()), suggested, suggested);
        });
        if (stillOpen) {
            Optional<HoursWindow> own =
                    forecast.isWithheld() ? Optional.empty() : Optional.of(HoursWindow.of(forecast));
            forecasts.add(new GradedForecast(forecasts.size() + 1, own, byRules, HoursWindow.of(population)));
        }
        gradable.ifPresent(rating -> nextRatings.add(new NextRating(
                rating.soreness(),
                chances(
                        forecast,
                        evidence.observations(),
                        now,
                        rating.hours(),
                        byRules.map(HoursWindow::suggested).orElse(Double.POSITIVE_INFINITY)))));
    }

    /// Whether no rating is known yet that came after the one which showed that it was over.
    private boolean isOpen(List<Observation> known) {
        return known.isEmpty()
                || outcome.by().isEmpty()
                || known.getLast().hours() <= outcome.by().getAsDouble();
    }

    private Map<Forecaster, double[]> chances(
            Forecast forecast, List<Observation> known, double now, double hours, double suggested) {
        return Map.of(
                Forecaster.MODEL,
                forecast.ratings(hours),
                Forecaster.RULES,
                SimpleChances.byRules(known, now, hours, suggested),
                Forecaster.LAST_RATING,
                SimpleChances.byLastRating(known),
                Forecaster.POPULATION,
                population.ratings(hours));
    }

    /// The grade; absent when no check-in was recorded while the session was current.
    Optional<SessionGrade> grade(ZonedDateTime since) {
        return forecasts.isEmpty()
                ? Optional.empty()
                : Optional.of(SessionGrade.of(session.id(), since, site, outcome, forecasts));
    }

    List<NextRating> nextRatings() {
        return nextRatings;
    }

    private double hours(ZonedDateTime moment) {
        return Duration.between(session.at().toInstant(), moment.toInstant()).toSeconds() / SECONDS_IN_HOUR;
    }
}
