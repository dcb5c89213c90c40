package app.easeback.core.sample;

import app.easeback.core.Records;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Language;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Three months of a made-up runner: nine sessions, sixty check-ins, heat and tape, told so that at "now" the
/// newest session is less than a day old and there is something to show.
public final class SampleData {

    /// The seed of the sample that commands, window and pictures show alike.
    public static final long SEED = 1;

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(19, 30);
    private static final Duration USUALLY_AGO = Duration.ofHours(19);

    /// Below 24 hours, so that the rule of the first day still holds now.
    private static final Duration AT_MOST_AGO = Duration.ofHours(23);

    private final List<ImsSession> sessions = new ArrayList<>();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<Tape> tapes = new ArrayList<>();
    private final List<Heat> heats = new ArrayList<>();
    private final RandomGenerator random;
    private final SampleDiary diary;
    private final ZonedDateTime now;

    private SampleData(ZonedDateTime now, long seed, Language language) {
        this.now = now;
        random = new SplittableRandom(seed);
        diary = new SampleDiary(random, language);
    }

    /// The sample as of `now`, in the zone of `now`; the same for the same arguments, and none of it after `now`.
    ///
    /// @param language what its notes are written in
    public static Records of(ZonedDateTime now, long seed, Language language) {
        var sample = new SampleData(now, seed, language);
        sample.tell();
        return new Records(Optional.empty(), sample.sessions, sample.checkIns, sample.tapes, sample.heats);
    }

    private void tell() {
        var newest = newestSession();
        for (Visit visit : Visit.plan()) {
            var at = visit.isNewest() ? newest : earlier(newest, visit.daysBefore());
            var times = visit.isNewest() ? Course.firstAndLast(at, now) : Course.times(at, visit.checkIns(), random);
            sessions.add(diary.session(visit, at));
            checkIns.addAll(diary.checkIns(visit, at, times));
            tapes.add(diary.tape(visit, at));
            heats.addAll(diary.heats(visit, times));
        }
    }

    /// About 19 hours ago if a practice is open then, else when one last was; this morning when that is too long ago.
    private ZonedDateTime newestSession() {
        var usual = now.minus(USUALLY_AGO);
        usual = usual.withMinute(usual.getMinute() / 15 * 15).withSecond(0).withNano(0);
        LocalTime time = usual.toLocalTime();
        if (!time.isBefore(OPENING) && !time.isAfter(CLOSING)) {
            return usual;
        }
        var evening =
                time.isAfter(CLOSING) ? usual.with(CLOSING) : usual.minusDays(1).with(CLOSING);
        return Duration.between(evening, now).compareTo(AT_MOST_AGO) <= 0
                ? evening
                : evening.plusDays(1).with(OPENING);
    }

    /// A quarter-hour between ten and half past five, not on a weekend.
    private ZonedDateTime earlier(ZonedDateTime newest, int daysBefore) {
        var day = newest.toLocalDate().minusDays(daysBefore + random.nextInt(-1, 2));
        var workday = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
        return workday.atTime(10, 0).plusMinutes(15L * random.nextInt(31)).atZone(newest.getZone());
    }
}
