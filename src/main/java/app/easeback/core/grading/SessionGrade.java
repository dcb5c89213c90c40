package app.easeback.core.grading;

import app.easeback.core.body.Site;
import app.easeback.core.entry.Id;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One site of a finished session: what was forecast and what happened.
///
/// @param at the session's time, in the patient's zone
/// @param first the forecast after the first check-in
/// @param third the forecast after the third, if there were so many while the outcome was open
/// @param last the forecast after the last one that came while it was open; the same as another where there
///     were few
public record SessionGrade(
        Id session,
        ZonedDateTime at,
        Site site,
        Outcome outcome,
        GradedForecast first,
        Optional<GradedForecast> third,
        GradedForecast last) {

    private static final int THIRD = 3;

    /// @param forecasts one for each check-in, at least one
    static SessionGrade of(Id session, ZonedDateTime at, Site site, Outcome outcome, List<GradedForecast> forecasts) {
        return new SessionGrade(
                session,
                at,
                site,
                outcome,
                forecasts.getFirst(),
                forecasts.stream().skip(THIRD - 1).findFirst(),
                forecasts.getLast());
    }

    /// The moment so many hours after the session.
    public ZonedDateTime time(double hours) {
        return at.plusSeconds(Math.round(hours * 3600));
    }

    /// The windows of one forecaster, each once, beside what happened.
    List<Held> windows(Function<GradedForecast, Optional<HoursWindow>> of) {
        return Stream.concat(Stream.of(first, last), third.stream())
                .distinct()
                .flatMap(forecast -> of.apply(forecast).stream())
                .map(window -> new Held(window, outcome))
                .toList();
    }
}
