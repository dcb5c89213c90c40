package app.easeback.core.sample;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Writes down the visits of the sample as a tidy, not too tidy, patient would.
final class SampleDiary {

    private static final String TEXTS = "app.easeback.core.sample.sample";
    private static final Duration FIRST_DAY = Duration.ofHours(24);
    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final int VERY_SORE = 6;
    private static final int HEAVY = 4;

    private final RandomGenerator random;
    private final Map<String, String> texts;
    private int written;

    /// @param language what the notes are written in
    SampleDiary(RandomGenerator random, Language language) {
        this.random = random;
        texts = Words.texts(TEXTS, language);
    }

    ImsSession session(Visit visit, ZonedDateTime at) {
        boolean later = visit.daysBefore() % 3 == 1;
        return new ImsSession(
                nextId("session"),
                at,
                later ? at.plusMinutes(random.nextInt(10, 50)) : at,
                Purpose.MUSCLE_TENSION,
                visit.muscles(),
                Optional.of(visit.pain()),
                text(visit.practitioner()),
                visit.isAdvised() ? List.of(advice(at)) : List.of(),
                text(visit.note()));
    }

    private PractitionerAdvice advice(ZonedDateTime at) {
        var from = at.plusDays(2).with(LocalTime.of(8, 0));
        return new PractitionerAdvice(at, Optional.of(from), text("advice.text"));
    }

    List<CheckIn> checkIns(Visit visit, ZonedDateTime session, List<ZonedDateTime> times) {
        var checkIns = new ArrayList<CheckIn>();
        int highest = visit.peaks().getFirst() + 1;
        for (ZonedDateTime at : times) {
            boolean last = checkIns.size() + 1 == times.size();
            CheckIn checkIn = checkIn(visit, session, at, highest, last);
            if (Duration.between(session, at).compareTo(Duration.ofHours(3)) > 0) {
                highest = checkIn.ratings().getFirst().soreness();
            }
            checkIns.add(checkIn);
        }
        return checkIns;
    }

    /// @param highest what the first muscle's soreness no longer exceeds
    private CheckIn checkIn(Visit visit, ZonedDateTime session, ZonedDateTime at, int highest, boolean last) {
        var since = Duration.between(session, at);
        var ratings = visit.isNewest() && last
                ? rated(visit, 2, 1)
                : ratings(visit, (visit.isHard() ? Course.HARD : Course.USUAL).share(since), highest);
        int soreness = ratings.getFirst().soreness();
        boolean firstDay = since.compareTo(FIRST_DAY) < 0;
        boolean someDaysLater = since.compareTo(TWO_DAYS) > 0;
        boolean usual = random.nextInt(4) > 0;
        return new CheckIn(
                nextId("check-in"),
                at,
                random.nextInt(6) == 0 && !last ? at.plusMinutes(random.nextInt(5, 40)) : at,
                ratings,
                usual ? Optional.of(Math.max(0, soreness - random.nextInt(2))) : Optional.empty(),
                usual ? Optional.of(soreness >= VERY_SORE) : Optional.empty(),
                backTreated(visit) ? Optional.of(soreness <= HEAVY) : Optional.empty(),
                usual ? Optional.of(visit.isHard() && firstDay && soreness >= VERY_SORE) : Optional.empty(),
                someDaysLater ? Optional.of(last) : Optional.empty(),
                Set.of(),
                Optional.empty(),
                text(note(visit, soreness, firstDay, last)));
    }

    private List<Rating> ratings(Visit visit, double share, int highest) {
        double mood = random.nextDouble(-0.3, 0.3);
        int first = Math.clamp(Math.round(visit.peaks().getFirst() * share + mood), 0, highest);
        int second = Math.clamp(
                Math.round(visit.peaks().getLast() * share), 0, visit.peaks().getLast());
        return rated(visit, first, second);
    }

    private static List<Rating> rated(Visit visit, int first, int second) {
        List<Site> sites = visit.sites();
        return List.of(new Rating(sites.getFirst(), first), new Rating(sites.getLast(), second));
    }

    private static boolean backTreated(Visit visit) {
        return visit.sites().stream().anyMatch(site -> site.muscle().group().needsComfortableWalking());
    }

    private static String note(Visit visit, int soreness, boolean firstDay, boolean last) {
        if (visit.isNewest()) {
            return last ? "check-in.newest" : "";
        }
        if (last) {
            return soreness == 0 ? "check-in.normal" : "check-in.easy-run";
        }
        if (visit.isHard()) {
            return soreness >= VERY_SORE ? "check-in.very-sore" : soreness == HEAVY ? "check-in.better" : "";
        }
        return firstDay && soreness == HEAVY ? "check-in.heavy" : "";
    }

    /// Tape on the last muscle, put on before going home; the newest is still on.
    Tape tape(Visit visit, ZonedDateTime session) {
        Optional<ZonedDateTime> removed = visit.isNewest()
                ? Optional.empty()
                : Optional.of(session.plusDays(random.nextInt(3, 5)).with(LocalTime.of(19, 0)));
        return new Tape(
                nextId("tape"), visit.sites().getLast(), session.plusMinutes(10), removed, removed.map(_ -> false));
    }

    /// Heat right after the check-ins of the first two days, for the first muscle.
    List<Heat> heats(Visit visit, List<ZonedDateTime> checkIns) {
        return checkIns.stream()
                .limit(visit.isNewest() ? 1 : random.nextInt(2, 5))
                .map(time -> new Heat(
                        nextId("heat"), visit.sites().getFirst(), time.plusMinutes(10), random.nextBoolean() ? 15 : 10))
                .toList();
    }

    private Id nextId(String kind) {
        written++;
        return new Id("sample-" + kind + "-" + written);
    }

    /// @param key empty for no text
    private Optional<String> text(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(Objects.requireNonNull(texts.get(key), key));
    }
}
