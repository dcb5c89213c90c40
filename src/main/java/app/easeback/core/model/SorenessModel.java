package app.easeback.core.model;

/// Forecasts, and learns about the patient. The answers depend on the arguments alone; what was asked last, and
/// what finished sessions taught, is remembered by all it depends on, so that an edit makes only the edited
/// session new. Thread-safe.
public final class SorenessModel {

    /// The sites of a session or two, so that screens which ask the same do not reckon it again. One takes 0.15
    /// MB.
    private static final int FORECASTS = 12;

    /// More than the sites of all sessions that are learned from, so that asking about earlier moments costs
    /// little.
    private static final int LESSONS = 256;

    private final Memory<Question, Forecast> forecasts =
            new Memory<>(FORECASTS, question -> Forecast.of(question.evidence(), question.person()));

    private final Memory<Evidence, Lesson> lessons = new Memory<>(LESSONS, SorenessModel::learn);

    private record Question(Evidence evidence, Person person) {}

    /// How one session at one site will likely go on.
    public Forecast forecast(Evidence evidence, Person person) {
        return forecasts.of(new Question(evidence, person));
    }

    /// What is known about a patient from finished sessions.
    public Person person(Courses courses) {
        return Person.of(courses.finished().stream()
                .map(sites -> Lesson.together(sites.stream().map(lessons::of).toList()))
                .filter(lesson -> !lesson.isEmpty())
                .toList());
    }

    /// What a finished session tells, held against what is believed of any patient: only the difference that the
    /// ratings made, as far as a normal distribution can say it. An unusual course tells nothing about the usual
    private static Lesson learn(Evidence evidence) {
        var traits = evidence.traits();
        var forecast = Forecast.of(evidence, Person.UNKNOWN);
        if (forecast.isUnusual()) {
            return Lesson.NONE;
        }
        var reference = Belief.of(Person.UNKNOWN.before(traits).merged());
        var posterior = forecast.posterior().believing(reference);
        var before = posterior.momentsBefore();
        var after = posterior.moments();
        Matrix precisionAfter = after.variance().inverse();
        Matrix precisionBefore = before.variance().inverse();
        Matrix difference = precisionAfter.minus(precisionBefore);
        Matrix precision = difference.positivePart();
        var information = precisionAfter.times(after.mean()).minus(precisionBefore.times(before.mean()));
        if (!precision.equals(difference)) {
            // A direction in which the ratings taught nothing: what is learned stays at the mean after them.
            information = precision.times(after.mean());
        }
        return new Lesson(precision, information)
                .aboutPatient(traits.shift(), traits.scatter())
                .times(posterior.soreAtAll());
    }
}
