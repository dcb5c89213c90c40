package app.easeback.core.model;

import java.util.LinkedHashMap;
import java.util.Map;

/// Forecasts, and learns about the patient. The answers depend on the arguments alone; what finished sessions taught
/// is remembered by their whole evidence, so that an edit makes only the edited session new. Thread-safe.
public final class SorenessModel {

    /// More than the sites of all sessions that are learned from, so that asking about earlier moments costs little.
    private static final int REMEMBERED = 256;

    private final Map<Evidence, Lesson> lessons = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Evidence, Lesson> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// How one session at one site will likely go on.
    public Forecast forecast(Evidence evidence, Person person) {
        return Forecast.of(evidence, person);
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

    private Lesson lesson(Evidence evidence) {
        synchronized (lessons) {
            return lessons.computeIfAbsent(evidence, SorenessModel::learn);
        }
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
