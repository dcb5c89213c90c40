package app.easeback.core.rules;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The soreness ratings of one site since its session, oldest first.
record RatingHistory(List<Point> points) {

    /// One rating.
    ///
    /// @param at in the patient's zone
    /// @param place the zone that it was given in
    /// @param painkiller whether one was taken before it, so that it may read too low
    record Point(int soreness, ZonedDateTime at, ZoneId place, boolean painkiller) {

        static Point of(int soreness, CheckIn checkIn, ZoneId zone) {
            return new Point(
                    soreness,
                    checkIn.at().withZoneSameInstant(zone),
                    checkIn.place(zone),
                    checkIn.painkiller().orElse(false));
        }

        /// Whether its calendar day comes before that of `other` by the clocks of both places, so that no
        /// flight makes two days of one.
        boolean onEarlierDayThan(Point other) {
            return Stream.of(place, other.place).allMatch(where -> day(where).isBefore(other.day(where)));
        }

        private LocalDate day(ZoneId where) {
            return at.withZoneSameInstant(where).toLocalDate();
        }

        boolean low() {
            return soreness <= Limits.LOW;
        }

        /// A low rating that may count towards full intensity.
        boolean good() {
            return low() && !painkiller;
        }

        boolean atOrAfter(Instant moment) {
            return !at.toInstant().isBefore(moment);
        }
    }

    /// The ratings of `site` from `since` on, in the zone of `since`. Of several for one moment the last counts, which
    /// corrects the others.
    ///
    /// @param checkIns oldest first, and of one moment in the order they were recorded in
    static RatingHistory of(Site site, ZonedDateTime since, List<CheckIn> checkIns) {
        var points = new LinkedHashMap<Instant, Point>();
        checkIns.stream()
                .filter(checkIn -> !checkIn.at().toInstant().isBefore(since.toInstant()))
                .forEach(checkIn -> checkIn.soreness(site)
                        .map(soreness -> Point.of(soreness, checkIn, since.getZone()))
                        .ifPresent(point -> points.put(checkIn.at().toInstant(), point)));
        return new RatingHistory(List.copyOf(points.values()));
    }

    Optional<Point> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /// The newest rating, unless it is too old to tell about `now`.
    Optional<Point> fresh(ZonedDateTime now) {
        return newest().filter(point -> Duration.between(point.at(), now).compareTo(Limits.FRESH) <= 0);
    }

    boolean allLow() {
        return points.stream().allMatch(Point::low);
    }

    /// The ratings before the newest one.
    RatingHistory before() {
        return new RatingHistory(points.subList(0, Math.max(0, points.size() - 1)));
    }

    /// Where the newest rating has risen from by two or more: the lowest rating before it with no fall between. Only
    /// a rise that ends at `from24h` or later is more than the usual first hours.
    Optional<Point> risenFrom(Instant from24h) {
        if (newest().filter(point -> point.atOrAfter(from24h)).isEmpty()) {
            return Optional.empty();
        }
        int start = points.size() - 1;
        while (start > 0
                && points.get(start - 1).soreness() <= points.get(start).soreness()) {
            start--;
        }
        var lowest = points.get(start);
        return points.getLast().soreness() - lowest.soreness() >= Limits.RISE ? Optional.of(lowest) : Optional.empty();
    }

    /// The good ratings at `from24h` or later, on an earlier calendar day than the newest one, that it
    /// exceeds by less than two: each of them confirms a good newest rating.
    Stream<Point> confirming(Instant from24h) {
        return newest().filter(Point::good).stream()
                .flatMap(newest -> points.stream()
                        .filter(Point::good)
                        .filter(point -> point.atOrAfter(from24h))
                        .filter(point -> point.onEarlierDayThan(newest))
                        .filter(point -> newest.soreness() - point.soreness() < Limits.RISE));
    }
}
