package app.easeback.storage;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.timeline.TimelineController;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who uses the program for weeks, made from a seed alone: logs, looks, edits, removes, takes back and
/// travels.
final class Life {

    private static final List<Site> SITES =
            List.of(Samples.LEFT_THIGH, Samples.RIGHT_NECK, Samples.site("soleus", Side.LEFT));
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/Toronto"), ZoneId.of("Asia/Kathmandu"));

    private final SettableClock clock = new SettableClock(Samples.MONDAY);
    private final Random random;
    private final Store store;
    private final Journal journal;
    private final Recovery recovery;
    private Optional<Recorded> last = Optional.empty();

    Life(long seed, Store store) {
        this.random = new Random(seed);
        this.store = store;
        this.journal = new Journal(store, clock);
        this.recovery = new Recovery(store, new TimelineController(), clock);
        recovery.remember();
        recovery.follow(journal);
    }

    /// Does a number of things, minutes or hours apart, and looks after each at what is suggested.
    void live(int things) {
        for (int i = 0; i < things; i++) {
            clock.pass(Duration.ofMinutes(random.nextInt(random.nextInt(3) == 0 ? 1_000 : 60))
                    .plusNanos(1 + random.nextLong(60_000_000_000L)));
            look();
            clock.pass(Duration.ofMillis(1 + random.nextInt(2_000)));
            act(new Id("entry-" + i));
            look();
        }
    }

    private void look() {
        journal.keep(Shown.of(recovery.suggestion(recovery.now())));
    }

    private void act(Id id) {
        switch (random.nextInt(20)) {
            case 0, 1 -> put(session(id, ago(1_500), recovery.now()));
            case 2, 3, 4, 5, 6, 7, 8 -> put(checkIn(id, ago(random.nextBoolean() ? 1 : 600), recovery.now()));
            case 9, 10, 11, 12 -> any().ifPresent(entry -> put(edited(entry)));
            case 13, 14 -> any().ifPresent(entry -> last = Optional.of(journal.remove(entry)));
            case 15 -> last.ifPresent(recorded -> last = Optional.of(journal.undo(recorded)));
            case 16 -> journal.put(travelled(store.profiles().current()));
            default -> settle();
        }
    }

    private void put(Entry entry) {
        last = Optional.of(journal.put(entry));
    }

    /// The same entry at the same or another time, with other content.
    private Entry edited(Entry entry) {
        var at = random.nextBoolean() ? entry.at() : ago(2_000);
        return switch (entry) {
            case ImsSession session -> session(session.id(), at, session.recordedAt());
            default -> checkIn(entry.id(), at, entry.recordedAt());
        };
    }

    private void settle() {
        var now = recovery.now();
        var how = random.nextBoolean() ? SymptomsResolved.How.SEEN_BY_PROFESSIONAL : SymptomsResolved.How.WAS_A_MISTAKE;
        store.checkIns()
                .withUnsettledSymptoms(now.toInstant())
                .forEach(checkIn -> put(checkIn.resolved(new SymptomsResolved(now, how))));
    }

    private ImsSession session(Id id, ZonedDateTime at, ZonedDateTime recordedAt) {
        return new ImsSession(
                id,
                at,
                recordedAt,
                random.nextInt(8) == 0 ? Purpose.OTHER : Purpose.MUSCLE_TENSION,
                some().stream()
                        .map(site -> new TreatedMuscle(
                                site, maybe(12).map(Twitches::counted), Optional.empty(), Optional.empty(), maybe(30)))
                        .toList(),
                maybe(11),
                Optional.empty(),
                random.nextInt(5) == 0
                        ? List.of(new PractitionerAdvice(
                                at, Optional.of(at.plusHours(random.nextInt(60))), Optional.empty()))
                        : List.of(),
                Optional.empty());
    }

    private CheckIn checkIn(Id id, ZonedDateTime at, ZonedDateTime recordedAt) {
        int most = random.nextBoolean() ? 3 : 11;
        return new CheckIn(
                id,
                at,
                recordedAt,
                some().stream()
                        .map(site -> new Rating(site, random.nextInt(most)))
                        .toList(),
                maybe(11),
                Optional.empty(),
                Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(true) : Optional.empty(),
                Optional.empty(),
                random.nextInt(12) == 0 ? Set.of(Symptom.FEVER) : Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /// One of the entries that are present.
    private Optional<Entry> any() {
        List<Entry> all = Stream.<List<? extends Entry>>of(
                        store.sessions().all(), store.checkIns().all())
                .<Entry>flatMap(List::stream)
                .toList();
        var newest = all.subList(Math.max(0, all.size() - 12), all.size());
        return all.isEmpty() ? Optional.empty() : Optional.of(newest.get(random.nextInt(newest.size())));
    }

    private Profile travelled(Profile profile) {
        return new Profile(
                Optional.of(ZONES.get(random.nextInt(ZONES.size()))),
                profile.quietHours(),
                profile.emergencyNumber(),
                profile.cautions(),
                profile.askedAboutHeat(),
                profile.heat(),
                profile.tape(),
                profile.checkIn(),
                profile.training(),
                profile.usuals());
    }

    private ZonedDateTime ago(int minutes) {
        return recovery.now().minusMinutes(random.nextInt(minutes));
    }

    private List<Site> some() {
        var sites = new ArrayList<>(SITES);
        while (sites.size() > 1 && random.nextInt(3) != 0) {
            sites.remove(random.nextInt(sites.size()));
        }
        return sites;
    }

    private Optional<Integer> maybe(int bound) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(bound));
    }
}
