package app.easeback.core.suggestion;

import java.util.List;

/// What would change the suggestion: the line "what would change this".
///
/// @param kind which sentence
/// @param input what it names, in the order it names them
public record Change(Kind kind, List<Fact> input) {

    /// The sentences.
    public enum Kind {
        /// Log a session first.
        LOG_A_SESSION,
        /// A professional has seen the sign, or it was a mistake.
        SETTLE_THE_SIGN,
        /// A check-in with soreness below the named number, daily life and walking at ease.
        FEEL_BETTER,
        /// Look for warning signs; did you train it since?
        RISING_ASK,
        /// The practitioner's time.
        ADVISED_TIME,
        /// The practitioner has to say when.
        ASK_PRACTITIONER,
        /// A check-in now.
        CHECK_IN_NOW,
        /// Soreness at the named number or below.
        SORENESS_TO_SETTLE,
        /// The 24 hours, which end at the named time.
        HOURS_TO_PASS,
        /// A check-in without painkiller.
        WITHOUT_PAINKILLER,
        /// A second good check-in, on another day.
        SECOND_GOOD_DAY,
        /// A rating of the named number or more.
        SORENESS_TO_RETURN
    }

    public Change {
        input = List.copyOf(input);
    }

    public static Change of(Kind kind, Fact... input) {
        return new Change(kind, List.of(input));
    }
}
