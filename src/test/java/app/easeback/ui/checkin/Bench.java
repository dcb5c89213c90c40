package app.easeback.ui.checkin;

import static app.easeback.Samples.MONDAY;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.SameThread;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.NotedNotices;
import app.easeback.ui.checkin.form.RatedGroup;
import app.easeback.ui.checkin.form.RatedSite;
import app.easeback.ui.common.work.Work;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A store in memory with what checks in on it, for tests. Two muscles of the left thigh and one of the right neck
/// were needled on Monday at 17:30; it is 20:30.
final class Bench {

    static final Site THIGH = Samples.LEFT_THIGH;
    static final Site FRONT = Samples.site("rectus-femoris", Side.LEFT);
    static final Site NECK = Samples.RIGHT_NECK;

    final MemoryStore store = new MemoryStore();
    final SettableClock clock = new SettableClock(MONDAY.plusHours(3));
    final Journal journal = new Journal(store, clock);
    final NotedNotices notices = new NotedNotices();
    final Words words = Words.of(Locale.UK, "app.easeback.ui.shell", "app.easeback.ui.checkin.checkin");
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);

    Bench() {
        journal.put(Samples.smallSession("s", MONDAY, THIGH, NECK, FRONT));
    }

    /// A model of a window that was just opened.
    CheckInModel model() {
        return model(new SameThread());
    }

    CheckInModel model(Background background) {
        var model = new CheckInModel(store, recovery, journal, new Work(background, notices), words, clock);
        model.refresh();
        return model;
    }

    EditModel editing() {
        return editing(new SameThread());
    }

    EditModel editing(Background background) {
        return new EditModel(store, recovery, journal, new Work(background, notices), words, clock);
    }

    void asksAboutComplaint() {
        var usual = Profile.USUAL;
        var plan = new CheckInPlan(usual.checkIn().morning(), usual.checkIn().evening(), true);
        journal.put(usual.withPlans(usual.heat(), usual.tape(), plan));
    }

    /// Rates all three at `at`.
    void rated(String id, ZonedDateTime at, int soreness) {
        journal.put(CheckIn.of(
                new Id(id),
                at,
                Stream.of(THIGH, NECK, FRONT)
                        .map(site -> new Rating(site, soreness))
                        .toList()));
    }

    List<CheckIn> kept() {
        return store.checkIns().all();
    }

    static RatedGroup group(CheckInModel model, Site site) {
        return model.fields().groupsProperty().get().stream()
                .filter(group ->
                        group.sites().stream().anyMatch(rated -> rated.site().equals(site)))
                .findFirst()
                .orElseThrow();
    }

    static RatedSite muscle(CheckInModel model, Site site) {
        return group(model, site).sites().stream()
                .filter(rated -> rated.site().equals(site))
                .findFirst()
                .orElseThrow();
    }

    /// Clicks on a number of the scale of the site's group.
    static void click(CheckInModel model, Site site, int soreness) {
        group(model, site).valueProperty().set(Optional.of(soreness));
    }
}
