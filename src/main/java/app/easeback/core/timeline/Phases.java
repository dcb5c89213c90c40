package app.easeback.core.timeline;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.rules.Limits;
import app.easeback.core.rules.Rules;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// The levels over the seven days of a session: what was suggested, then what is to be expected.
public final class Phases {

    /// How much of full intensity is shown after it is reached.
    private static final Duration TAIL = Duration.ofHours(12);

    private final TimelineController controller;
    private final Diary diary;
    private final ImsSession session;
    private final Suggestion present;
    private final ZonedDateTime now;

    private Phases(TimelineController controller, Diary diary, ImsSession session, Suggestion present) {
        this.controller = controller;
        this.diary = diary;
        this.session = session;
        this.present = present;
        this.now = present.at();
    }

    /// The phases of `session` from its time on, without a gap. Those after `now` are expected, as if
    /// soreness stayed as it was last rated until the suggested time, by the rules or by the forecast,
    /// whichever is later, and were gone then.
    ///
    /// @param diary what was recorded from a week before the session to a week after it
    /// @param present what is suggested now
    public static List<Phase> of(TimelineController controller, Diary diary, ImsSession session, Suggestion present) {
        var all = new Phases(controller, diary, session, present);
        var now = present.at();
        var end = all.endOfCurrent();
        var pastEnd = now.isBefore(end) ? now : end;
        var phases = new ArrayList<>(all.past(pastEnd));
        if (now.isBefore(end)) {
            phases.addAll(all.expected(end));
        }
        return phases;
    }

    private ZonedDateTime t0() {
        return session.at().withZoneSameInstant(now.getZone());
    }

    private ZonedDateTime endOfCurrent() {
        return t0().plus(Limits.CURRENT);
    }

    /// What was suggested. The time before the session was recorded has the level that was suggested first.
    private List<Phase> past(ZonedDateTime end) {
        var recorded = session.recordedAt().withZoneSameInstant(now.getZone());
        return joined(
                Turns.of(diary, t0()),
                end,
                time -> controller.level(diary, time.isBefore(recorded) ? recorded : time),
                false);
    }

    private List<Phase> expected(ZonedDateTime end) {
        // The levels are the rules': a forecast that is earlier than they allow does not bring full intensity.
        var ready = Stream.of(present.window(), present.byRules())
                .flatMap(Optional::stream)
                .map(Window::suggested)
                .max(Comparator.naturalOrder())
                .filter(time -> time.isAfter(now));
        var times = new TreeSet<ZonedDateTime>();
        times.add(now);
        diary.sessions().forEach(other -> times.add(other.at().plus(Limits.MINIMUM)));
        ready.ifPresent(times::add);
        var tailEnd = ready.orElse(now).plus(TAIL);
        return joined(
                times,
                tailEnd.isBefore(end) ? tailEnd : end,
                time -> ready.filter(from -> !time.isBefore(from)).isPresent()
                        ? TrainingLevel.FULL
                        : levelIfSorenessStays(time),
                true);
    }

    private TrainingLevel levelIfSorenessStays(ZonedDateTime time) {
        // At `now` nothing has to be supposed: a supposed rating would confirm yesterday's, which nobody has
        // done.
        boolean alreadyTold = !time.isAfter(now);
        if (alreadyTold
                || present.level() == TrainingLevel.STOP
                || !present.level().belowFull()) {
            return present.level();
        }
        var known = diary.knownBy(now.toInstant());
        List<Rating> ratings = Rules.freshRatings(known, now);
        if (ratings.isEmpty()) {
            return controller.level(known, time);
        }
        var same = CheckIn.of(new Id("expected"), time, ratings);
        var supposed = new Diary(
                known.sessions(),
                Stream.concat(known.checkIns().stream(), Stream.of(same)).toList());
        return controller.level(supposed, time).atMost(TrainingLevel.MODERATE);
    }

    /// One phase for each run of times at which the level is the same, from `now` or from the session on,
    /// until `end`.
    private List<Phase> joined(
            SortedSet<ZonedDateTime> times,
            ZonedDateTime end,
            Function<ZonedDateTime, TrainingLevel> levelAt,
            boolean expected) {
        var phases = new ArrayList<Phase>();
        var start = expected ? now : t0();
        for (ZonedDateTime other : times) {
            var time = other.withZoneSameInstant(now.getZone());
            if (time.isBefore(start) || !time.isBefore(end)) {
                continue;
            }
            TrainingLevel level = levelAt.apply(time);
            if (phases.isEmpty() || phases.getLast().level() != level) {
                if (!phases.isEmpty()) {
                    phases.set(phases.size() - 1, endingAt(phases.getLast(), time));
                }
                phases.add(new Phase(time, end, level, expected));
            }
        }
        return phases;
    }

    private static Phase endingAt(Phase phase, ZonedDateTime end) {
        return new Phase(phase.from(), end, phase.level(), phase.expected());
    }
}
