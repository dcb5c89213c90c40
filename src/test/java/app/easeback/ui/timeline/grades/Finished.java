package app.easeback.ui.timeline.grades;

import static app.easeback.Samples.MONDAY;

import app.easeback.Samples;
import app.easeback.core.Journal;
import java.time.ZonedDateTime;

/// Sessions that are over, to be graded: each falls to 2 between 14 and 26 hours.
public final class Finished {

    /// When the third has finished.
    public static final ZonedDateTime LATER = MONDAY.plusDays(40);

    private Finished() {}

    /// Keeps a finished session with its ratings.
    ///
    /// @param number 0 for the first of them; ten days lie between two
    public static void keep(Journal journal, int number) {
        ZonedDateTime at = MONDAY.plusDays(10L * number);
        journal.put(Samples.smallSession("session-" + number, at));
        rate(journal, number, at.plusHours(2), 4);
        rate(journal, number, at.plusHours(14), 3);
        rate(journal, number, at.plusHours(26), 2);
        rate(journal, number, at.plusHours(38), 0);
    }

    private static void rate(Journal journal, int number, ZonedDateTime at, int soreness) {
        journal.put(Samples.smallCheckIn(number + "-" + at.toEpochSecond(), at, soreness));
    }
}
