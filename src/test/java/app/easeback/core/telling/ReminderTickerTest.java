package app.easeback.core.telling;

import static app.easeback.Samples.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.StoreException;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notice.Choice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A session on Monday at 17:30: heat at 18:30, on Tuesday at 07:00, 12:00 and 17:00; check-ins on Tuesday at
/// 08:00 and 17:30.
class ReminderTickerTest implements Notifier {

    private static final ZonedDateTime DUE = MONDAY.plusHours(1);
    private static final ZonedDateTime TUESDAY = MONDAY.plusDays(1).withHour(0).withMinute(0);

    private final MemoryStore store = new MemoryStore();
    private final SettableClock clock = new SettableClock(MONDAY);
    private final Journal journal = new Journal(store, clock);
    private final Recovery recovery = new Recovery(store, new TimelineController(), clock);
    private final ReminderDesk desk = new ReminderDesk(store, recovery, journal);
    private final ReminderTicker ticker = new ReminderTicker(desk, recovery, new NoticeWords(Words.of(Locale.UK)));
    private final List<Notice> shown = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private int rung;

    @Override
    public void show(Notice notice) {
        shown.add(notice);
    }

    @Override
    public void close(String key) {
        closed.add(key);
    }

    @BeforeEach
    void aSession() {
        ticker.tellBy(this);
        ticker.ringBy(() -> rung++);
        journal.put(Samples.smallSession("s", MONDAY));
        ticker.tick();
    }

    private void tick(ZonedDateTime at) {
        clock.set(at);
        ticker.tick();
    }

    private Notice only() {
        assertEquals(1, shown.size(), shown::toString);
        return shown.getFirst();
    }

    @Test
    void heatThatIsDueIsToldOnceWithItsButtons() {
        tick(DUE);
        tick(DUE.plusSeconds(15));
        var notice = only();
        assertEquals("HEAT:s", notice.key());
        assertEquals("Heat 15 min, left outer thigh", notice.title());
        assertEquals(Optional.of("HEAT:s:PT1H"), notice.reminder());
        assertEquals(
                List.of(
                        new Notice.Button(Choice.ACCEPT, "Start"),
                        new Notice.Button(Choice.SNOOZE, "Snooze 30 min"),
                        new Notice.Button(Choice.SKIP, "Skip")),
                notice.buttons());
        assertEquals(List.of(), closed);
    }

    @Test
    void aCheckInOpensTheWindow() {
        tick(TUESDAY.withHour(8));
        var notice = shown.stream()
                .filter(told -> told.key().equals("CHECK_IN:s"))
                .findFirst()
                .orElseThrow();
        assertEquals("Check in", notice.title());
        assertEquals("How sore are you now?", notice.text());
        assertEquals(
                new Notice.Button(Choice.OPEN, "Check in"), notice.buttons().getFirst());
    }

    @Test
    void oneThatComesLateSaysWhenItWasDue() {
        tick(DUE.plusMinutes(40));
        assertEquals("Heat 15 min, left outer thigh", only().title());
        assertTrue(only().text().startsWith("It was due at 18:30. "), only()::text);
        assertEquals(3, only().buttons().size());
    }

    @Test
    void whatComesLateOnAnotherDayNamesItsDay() {
        journal.put(Samples.smallTape("t", MONDAY));
        tick(MONDAY.plusDays(3));
        shown.clear();
        var sunday = MONDAY.plusDays(6).withHour(9);
        tick(sunday);
        assertTrue(
                shown.stream().anyMatch(told -> (told.title() + told.text()).contains("Fri 6 Mar, 17:30")),
                shown::toString);
        assertTrue(shown.stream().noneMatch(told -> told.text().contains("due at 17:30")), shown::toString);
    }

    @Test
    void whatComesLateAfterAJourneyNamesTheTimeThere() {
        tick(DUE);
        desk.snooze("HEAT:s:PT1H");
        shown.clear();
        clock.travel(ZoneId.of("America/New_York"));
        tick(DUE.plusMinutes(70));
        assertTrue(only().text().startsWith("It was due at 13:00. "), only()::text);
    }

    @Test
    void severalThatComeLateAreOneNotice() {
        tick(TUESDAY.withHour(17).withMinute(45));
        assertEquals("While you were away", only().title());
        assertEquals("Heat 15 min, left outer thigh (due at 17:00)\nCheck in (due at 17:30)", only().text());
        assertEquals(Optional.empty(), only().reminder());
        assertEquals(List.of(new Notice.Button(Choice.OPEN, "Open Easeback")), only().buttons());
        assertEquals(List.of(), closed);
    }

    @Test
    void aNoticeGoesWhenItIsAnsweredElsewhere() {
        tick(DUE);
        desk.skip("HEAT:s:PT1H");
        ticker.tick();
        assertEquals(List.of("HEAT:s"), closed);
        ticker.tick();
        assertEquals(List.of("HEAT:s"), closed);
    }

    @Test
    void aDigestGoesWhenNothingInItWaitsAnyMore() {
        tick(TUESDAY.withHour(17).withMinute(45));
        desk.skip("HEAT:s:2026-03-03T17:00");
        ticker.tick();
        assertEquals(List.of(), closed);
        journal.put(CheckIn.of(new Id("c"), recovery.now(), List.of(new Rating(Samples.LEFT_THIGH, 5))));
        ticker.tick();
        assertEquals(List.of("digest"), closed);
    }

    @Test
    void theEndOfHeatIsToldAndRung() {
        tick(DUE);
        desk.accept("HEAT:s:PT1H");
        shown.clear();
        tick(DUE.plusMinutes(15).plusSeconds(10));
        assertEquals("Heat is over", only().title());
        assertEquals("Take the warmth off your left outer thigh and look at the skin.", only().text());
        assertEquals("HEAT:s", only().key());
        assertEquals(1, rung);
    }

    @Test
    void heatThatEndedDuringSleepSaysWhenAndDoesNotRing() {
        tick(DUE);
        desk.accept("HEAT:s:PT1H");
        shown.clear();
        tick(DUE.plusHours(2));
        assertEquals("Heat finished at 18:45", only().title());
        assertEquals(0, rung);
    }

    @Test
    void heatThatEndedOnAnotherDayNamesIt() {
        tick(DUE);
        desk.accept("HEAT:s:PT1H");
        shown.clear();
        var tuesday = TUESDAY.withHour(9).withMinute(30);
        tick(tuesday);
        assertEquals(
                List.of("Heat finished yesterday, 18:45"),
                shown.stream()
                        .filter(told -> told.key().equals("HEAT:s"))
                        .map(Notice::title)
                        .toList());
        var heat = store.reminders().find("HEAT:s:PT1H").orElseThrow();
        assertEquals(
                "La chaleur s’est terminée plus tôt (hier à 18\u00a0h\u00a045)",
                new NoticeWords(Words.of(Locale.CANADA_FRENCH))
                        .over(heat, tuesday)
                        .title());
    }

    @Test
    void aTimerThatAChangedClockEndedSaysSo() {
        tick(DUE);
        desk.accept("HEAT:s:PT1H");
        shown.clear();
        var anew = new ReminderTicker(
                new ReminderDesk(store, recovery, journal), recovery, new NoticeWords(Words.of(Locale.UK)));
        anew.tellBy(this);
        clock.pass(Duration.ofHours(-5));
        anew.tick();
        assertTrue(only().text().startsWith("The computer’s clock was set back"), only()::text);
    }

    @Test
    void whatCouldNotBeKeptIsNotTold() {
        store.refuseWrites(new StoreException(StoreException.Trouble.DISK_FULL, "here", null));
        clock.set(DUE);
        assertThrows(StoreException.class, ticker::tick);
        assertEquals(List.of(), shown);
    }

    @Test
    void aTestShowsThatNoticesArrive() {
        ticker.test();
        assertEquals("A test", only().title());
        assertEquals(List.of(), only().buttons());
        ticker.tick();
        assertEquals(List.of(), closed);
    }
}
