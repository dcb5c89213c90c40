package app.easeback.core.model;

/// Forecasts, and learns about the patient. The answers depend on the arguments alone. Recent answers, and
/// what finished sessions taught, are remembered by everything they depend on, so that after an edit only the
/// edited session is worked out again. Thread-safe.
public final class SorenessModel {

    /// How many forecasts are remembered: the sites of a session or two, so that screens which ask the same
    /// do not reckon it again. One takes 0.15 MB.
    private static final int FORECASTS = 12;

    /// How many lessons are remembered: more than the sites of all sessions that are learned from, so that
    /// asking about earlier moments costs little.
    private static final int LESSONS = 256;

    private final Cache<Question, Forecast> forecasts =
            new Cache<>(FORECASTS, question -> reckoned(question.evidence(), question.person()));

    private final Cache<Evidence, Lesson> lessons = new Cache<>(LESSONS, this::learn);

    private final Cache<Evidence.Before, ResidualSoreness> ofEarlier = new Cache<>(FORECASTS, this::residualSoreness);

    private record Question(Evidence evidence, Person person) {}

    /// How one session at one site will likely go on.
    public Forecast forecast(Evidence evidence, Person person) {
        return forecasts.of(new Question(evidence, person));
    }

    private Forecast reckoned(Evidence evidence, Person person) {
        return Forecast.of(evidence, person, evidence.before().map(ofEarlier::of));
    }

    /// What an earlier session leaves, taken as for a patient of whom nothing is known: what is known of this
    /// one already includes that session's ratings.
    private ResidualSoreness residualSoreness(Evidence.Before before) {
        Evidence earlier = before.evidence();
        var rest = earlier.before().map(ofEarlier::of);
        var posterior = Posterior.before(Person.UNKNOWN.before(earlier.traits()))
                .given(Reading.all(earlier.observations(), rest));
        return new ResidualSoreness(posterior, rest, before.hours());
    }

    /// What one finished session tells at one site.
    Lesson lesson(Evidence evidence) {
        return lessons.of(evidence);
    }

    /// What is known about a patient from finished sessions.
    public Person person(Courses courses) {
        return Person.of(courses.finished().stream()
                .map(sites -> Lesson.together(sites.stream().map(this::lesson).toList()))
                .toList());
    }

    /// How probable each rating, 0 to 10, is while soreness is `soreness`: the scatter of ratings alone.
    ///
    /// @param soreness 0–10
    public static double[] ratingsAround(double soreness) {
        return Likelihood.ratings(soreness);
    }

    /// What a finished session tells, compared with what is believed of any patient: only the difference that
    /// the ratings made, as far as a normal distribution can say it. It counts as much as it is certain that
    /// there was soreness. An unusual course counts as well: left out, the worst histories would suggest the
    /// earliest times.
    private Lesson learn(Evidence evidence) {
        var traits = evidence.traits();
        var anybody = Posterior.before(Belief.of(Person.UNKNOWN.before(traits).merged()));
        var posterior = anybody.given(
                Reading.all(evidence.observations(), evidence.before().map(ofEarlier::of)));
        return Lesson.between(anybody.moments(), posterior.moments())
                .aboutPatient(traits.shift(), traits.scatter())
                .times(posterior.soreAtAll());
    }
}
