package app.easeback.core.rules;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.diary.Diary;
import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Suggestion;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/// A diary and a moment, made from a seed alone; often near a clock change, a threshold or an open sign.
public record RandomCase(long seed, Diary diary, ZonedDateTime now) {

    private static final List<Week> WEEKS =
            List.of(Week.USUAL, Week.BERLIN_SPRING, Week.BERLIN_AUTUMN, Week.TORONTO_SPRING, Week.TORONTO_AUTUMN);

    private static final List<Site> SITES = List.of(
            Story.site("vastus-lateralis", Side.LEFT),
            Story.site("vastus-lateralis", Side.RIGHT),
            Story.site("soleus", Side.LEFT),
            Story.site("multifidus", Side.LEFT));

    public static RandomCase of(long seed) {
        return new Maker(seed).make();
    }

    public RandomCase with(Diary other) {
        return new RandomCase(seed, other, now);
    }

    public Suggestion suggest() {
        return Rules.suggest(diary.knownBy(now.toInstant()), now);
    }

    private static final class Maker {
        private final long seed;
        private final Random random;
        private final ZonedDateTime now;

        Maker(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            var week = oneOf(WEEKS);
            this.now = week.time("Sun 12:00").plusMinutes(30L * (random.nextInt(96) - 24));
        }

        RandomCase make() {
            var sessions = new ArrayList<ImsSession>();
            int some = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3);
            for (int i = 0; i < some; i++) {
                sessions.add(session("s" + i));
            }
            var checkIns = new ArrayList<CheckIn>();
            int many = random.nextInt(9);
            for (int i = 0; i < many; i++) {
                checkIns.add(checkIn("c" + i));
            }
            return new RandomCase(seed, new Diary(sessions, checkIns), now);
        }

        private ImsSession session(String id) {
            var at = now.minusMinutes(30L * random.nextInt(random.nextBoolean() ? 200 : 360));
            return new ImsSession(
                    new Id(id),
                    at,
                    recorded(at),
                    random.nextInt(6) == 0 ? Purpose.TENDON_PROBLEM : Purpose.MUSCLE_TENSION,
                    sites().stream().map(this::muscle).toList(),
                    maybe(() -> random.nextInt(11)),
                    Optional.empty(),
                    random.nextInt(4) == 0 ? List.of(advice(at), advice(at)) : List.of(),
                    Optional.empty());
        }

        private PractitionerAdvice advice(ZonedDateTime session) {
            Optional<ZonedDateTime> time = maybe(() -> session.plusMinutes(30L * random.nextInt(200)));
            return new PractitionerAdvice(session.plusHours(random.nextInt(30)), time, Optional.of("Take it easy."));
        }

        /// Half of the muscles are gentle ones, so that the plain 24 hours are met often.
        private TreatedMuscle muscle(Site site) {
            return random.nextBoolean()
                    ? new TreatedMuscle(
                            site,
                            Optional.of(Twitches.counted(random.nextInt(7))),
                            Optional.empty(),
                            Optional.of(Tightness.TIGHT),
                            Optional.of(random.nextInt(15)))
                    : new TreatedMuscle(
                            site,
                            maybe(() -> Twitches.counted(random.nextInt(12))),
                            Optional.empty(),
                            maybe(() -> oneOf(List.of(Tightness.values()))),
                            maybe(() -> random.nextInt(30)));
        }

        private CheckIn checkIn(String id) {
            var at = now.minusMinutes(30L * random.nextInt(random.nextBoolean() ? 80 : 360));
            Set<Symptom> symptoms = random.nextInt(25) == 0 ? EnumSet.of(oneOf(List.of(Symptom.values()))) : Set.of();
            Optional<SymptomsResolved> settled = symptoms.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(new SymptomsResolved(
                            at.plusHours(random.nextInt(48)), oneOf(List.of(SymptomsResolved.How.values()))));
            return new CheckIn(
                    new Id(id),
                    at,
                    recorded(at),
                    sites().stream().map(site -> new Rating(site, soreness())).toList(),
                    Optional.empty(),
                    random.nextInt(6) == 0 ? Optional.of(random.nextInt(3) == 0) : Optional.empty(),
                    random.nextInt(4) == 0 ? Optional.of(random.nextInt(3) != 0) : Optional.empty(),
                    random.nextInt(6) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty(),
                    Optional.empty(),
                    symptoms,
                    settled,
                    Optional.empty());
        }

        private int soreness() {
            return random.nextBoolean() ? random.nextInt(4) : random.nextInt(11);
        }

        private List<Site> sites() {
            var sites = new ArrayList<>(SITES);
            while (sites.size() > 1 && random.nextInt(3) != 0) {
                sites.remove(random.nextInt(sites.size()));
            }
            return sites;
        }

        private ZonedDateTime recorded(ZonedDateTime at) {
            return random.nextInt(6) == 0 ? at.plusHours(random.nextInt(40)) : at;
        }

        private <T> T oneOf(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder("seed " + seed + " at " + now);
        diary.sessions().forEach(session -> text.append("\n  ").append(session));
        diary.checkIns().forEach(checkIn -> text.append("\n  ").append(checkIn));
        return text.toString();
    }
}
