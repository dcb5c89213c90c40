package app.easeback.ui.timeline.course;

import static app.easeback.core.entry.Moments.later;

import app.easeback.core.body.Site;
import app.easeback.core.rules.Limits;
import app.easeback.core.session.ImsSession;
import app.easeback.core.timeline.Phase;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/// One session over time, ready to be drawn.
///
/// @param t0 the session's time, in the patient's zone
/// @param points every rating, oldest first
/// @param marks what was done meanwhile, one kind after the other, oldest first in each
/// @param phases the levels, oldest first
/// @param stopped whether a warning sign that stops training is open now
public record Course(
        ImsSession session,
        ZonedDateTime t0,
        ZonedDateTime now,
        List<Point> points,
        List<Mark> marks,
        List<Phase> phases,
        boolean stopped) {

    private static final Duration SHORTEST = Duration.ofHours(36);
    private static final Duration TAIL = Duration.ofHours(12);

    /// One rating of one site.
    ///
    /// @param recordedAt when it was written down
    public record Point(Site site, ZonedDateTime at, ZonedDateTime recordedAt, int soreness) {

        /// From when on it was known.
        ZonedDateTime knownFrom() {
            return later(at, recordedAt);
        }
    }

    /// The moments that can be replayed: from when the session was known, up to now or the end of its seven
    /// days.
    Steps steps() {
        var whole = t0.plus(Limits.CURRENT);
        var last = now.isBefore(whole) ? now : whole;
        var known = later(t0, session.recordedAt().withZoneSameInstant(t0.getZone()));
        return new Steps(known.isBefore(last) ? known : last, last);
    }

    /// The site with the highest newest rating; among equals the one with the highest ever, then the first.
    Site sorest() {
        return sites().stream()
                .min(Comparator.comparingInt((Site site) -> -newest(site)).thenComparingInt(site -> -highest(site)))
                .orElseThrow();
    }

    private int newest(Site site) {
        return pointsOf(site).stream()
                .reduce((_, newer) -> newer)
                .map(Point::soreness)
                .orElse(-1);
    }

    private int highest(Site site) {
        return pointsOf(site).stream().mapToInt(Point::soreness).max().orElse(-1);
    }

    public ZonedDateTime minimum() {
        return t0.plus(Limits.MINIMUM);
    }

    /// Where the picture ends: half a day after the last change of level or rating, and a day and a half
    /// after the session at the earliest.
    public ZonedDateTime end() {
        var end = t0.plus(SHORTEST);
        if (!phases.isEmpty()) {
            end = later(end, phases.getLast().from().plus(TAIL));
        }
        if (!points.isEmpty()) {
            end = later(end, points.getLast().at().plus(TAIL));
        }
        return end;
    }

    /// The phases up to the end of the picture.
    public List<Phase> shownPhases() {
        var end = end();
        return phases.stream()
                .filter(phase -> phase.from().isBefore(end))
                .map(phase ->
                        phase.to().isAfter(end) ? new Phase(phase.from(), end, phase.level(), phase.expected()) : phase)
                .toList();
    }

    /// What was done up to the end of the picture.
    public List<Mark> shownMarks() {
        var end = end();
        return marks.stream().filter(mark -> mark.from().isBefore(end)).toList();
    }

    /// The kinds of the shown marks, in the order of [MarkKind].
    public List<MarkKind> shownKinds() {
        return shownMarks().stream().map(Mark::kind).distinct().sorted().toList();
    }

    /// The treated sites, in the session's order.
    public List<Site> sites() {
        return session.sites();
    }

    public List<Point> pointsOf(Site site) {
        return points.stream().filter(point -> point.site().equals(site)).toList();
    }
}
