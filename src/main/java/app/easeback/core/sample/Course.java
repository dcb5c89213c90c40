package app.easeback.core.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// How soreness comes and goes after a session, and when somebody would log it.
///
/// @param plateauHours for how many hours after the session it stays at its highest
/// @param fadeHours how many hours it then takes to fall to about a third
record Course(double plateauHours, double fadeHours) {

    static final Course USUAL = new Course(10, 20);
    static final Course HARD = new Course(26, 22);

    private static final double RISING_HOURS = 3;
    private static final double AT_FIRST = 0.8;
    private static final double MINUTES_PER_HOUR = 60;
    private static final LocalTime MORNING = LocalTime.of(7, 10);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime EVENING = LocalTime.of(20, 20);
    private static final LocalTime WAKING = LocalTime.of(7, 0);
    private static final LocalTime BED = LocalTime.of(22, 0);
    private static final Duration FIRST = Duration.ofHours(2);
    private static final Duration SECOND = Duration.ofHours(4);
    private static final int LATE_MINUTES = 40;
    private static final Duration LAST_BEFORE_NOW = Duration.ofMinutes(20);
    private static final long STEP_MINUTES = 30;

    /// The share of the highest soreness that is felt after some time, 0–1.
    double share(Duration since) {
        double hours = since.toMinutes() / MINUTES_PER_HOUR;
        if (hours < RISING_HOURS) {
            return AT_FIRST;
        }
        return hours < plateauHours ? 1 : Math.exp((plateauHours - hours) / fadeHours);
    }

    /// When somebody would log it: two hours after the session if still awake, that evening, then mornings
    /// and evenings and the first noon, never quite at the same minute.
    static List<ZonedDateTime> times(ZonedDateTime session, int count, RandomGenerator random) {
        LocalDate day = session.toLocalDate();
        var usual = LongStream.iterate(0, days -> days + 1).boxed().flatMap(days -> {
            var times = days == 1 ? Stream.of(MORNING, NOON, EVENING) : Stream.of(MORNING, EVENING);
            return times.map(time -> day.plusDays(days).atTime(time).atZone(session.getZone()));
        });
        return Stream.concat(Stream.of(session.plus(FIRST)), usual.filter(time -> time.isAfter(session.plus(SECOND))))
                .map(time -> time.plusMinutes(random.nextInt(LATE_MINUTES)))
                .filter(Course::awake)
                .limit(count)
                .toList();
    }

    /// The first and the last time between `session` and `now` when somebody would log it.
    static List<ZonedDateTime> firstAndLast(ZonedDateTime session, ZonedDateTime now) {
        var until = now.minus(LAST_BEFORE_NOW);
        var times = Stream.iterate(
                        session.plus(FIRST), time -> !time.isAfter(until), time -> time.plusMinutes(STEP_MINUTES))
                .filter(Course::awake)
                .toList();
        return List.of(times.getFirst(), times.getLast());
    }

    private static boolean awake(ZonedDateTime time) {
        return !time.toLocalTime().isBefore(WAKING) && !time.toLocalTime().isAfter(BED);
    }
}
