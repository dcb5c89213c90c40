package app.easeback.core.model;

import java.util.List;

/// What is known about the patient from finished sessions.
///
/// @param lesson all that they tell
/// @param sessions how many there are
public record Person(Lesson lesson, int sessions) {

    /// A patient of whom no session has finished.
    public static final Person UNKNOWN = new Person(Lesson.NONE, 0);

    /// @param sessions one lesson for each finished session
    static Person of(List<Lesson> sessions) {
        return new Person(sessions.stream().reduce(Lesson.NONE, Lesson::plus), sessions.size());
    }

    /// What is believed of a session before any rating.
    Belief before(Traits traits) {
        return Priors.PATIENTS.given(lesson).shifted(traits.shift(), traits.scatter());
    }
}
