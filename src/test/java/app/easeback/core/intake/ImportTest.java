package app.easeback.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.Journal;
import app.easeback.core.MemoryStore;
import app.easeback.core.RecordKind;
import app.easeback.core.Records;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.checkin.SymptomsResolved.How;
import app.easeback.core.entry.Id;
import app.easeback.core.intake.ConflictException.Conflict;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Meant;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderKind;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.sample.SampleData;
import app.easeback.core.schedule.Step;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.ImportWords;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");
    private static final Clock CLOCK = Clock.fixed(NOW.toInstant(), NOW.getZone());
    private static final Profile QUIET =
            Profile.USUAL.withQuietHours(new QuietHours(LocalTime.of(20, 0), LocalTime.of(9, 0)));

    private static final Reminder PLANNED = reminder(new Id("monday"));
    private static final Reminder DUE =
            PLANNED.in(ReminderState.DUE, Why.DUE_NOW, NOW.minusMinutes(50)).toldAt(NOW.minusMinutes(50));
    private static final Reminder DONE = DUE.in(ReminderState.DONE, Why.DONE, NOW.minusMinutes(45));
    private static final Plan PLAN =
            new Plan(new PlanId(PlanKind.HEAT, new Id("monday")), false, Optional.of(NOW.plusDays(1)));

    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, Clock.fixed(NOW.toInstant(), ZoneOffset.UTC));
    private final Import importing = new Import(journal, store);
    private final Records sample = with(Optional.of(Profile.USUAL), SampleData.of(NOW, 1, Language.ENGLISH));
    private final int all = (int) sample.entries().count() + 1;
    private final Words words = Words.of(Locale.ENGLISH);

    @Test
    void whatIsNewIsAddedAndToldOnce() {
        var told = new ArrayList<String>();
        journal.onChange(() -> told.add("changed"));
        var outcome = importing.run(sample, false);
        assertEquals(new Comparison.Outcome(all, 0, 0), outcome);
        assertEquals(sample, Records.of(store));
        assertEquals(List.of("changed"), told);
        assertEquals(
                all + " added, 0 replaced, 0 already here and left as they are.", new ImportWords(words).say(outcome));
    }

    @Test
    void whatIsTheSameIsSkipped() {
        importing.run(sample, false);
        assertEquals(new Comparison.Outcome(0, 0, all), importing.run(sample, false));
        assertEquals(new Comparison.Outcome(0, 0, all), importing.run(sample, true));
    }

    /// As in a table that was sorted by muscle and saved with other clocks.
    @Test
    void aCheckInThatIsOnlyWrittenInAnotherWayIsTheSame() {
        var kept = Samples.fullCheckIn();
        importing.run(of(kept), false);
        var written = new CheckIn(
                kept.id(),
                kept.at().withZoneSameInstant(ZoneOffset.UTC),
                kept.recordedAt().withZoneSameInstant(ZoneOffset.ofHours(5)),
                kept.ratings().reversed(),
                kept.fatigue(),
                kept.activityLimited(),
                kept.walkingComfortable(),
                kept.painkiller(),
                kept.trainedSince(),
                kept.symptoms(),
                kept.symptomsResolved()
                        .map(resolved -> new SymptomsResolved(
                                resolved.at().withZoneSameInstant(ZoneOffset.UTC), resolved.how())),
                kept.note());
        assertEquals(new Comparison.Outcome(0, 0, 1), importing.run(of(written), false));
        assertEquals(new Comparison.Outcome(0, 0, 1), importing.run(of(written), true));
        assertEquals(of(kept), Records.of(store));
        assertThrows(ConflictException.class, () -> importing.run(of(kept.noLaterThan(kept.at())), false));
        var other = CheckIn.of(kept.id(), kept.at(), List.of(kept.ratings().getFirst()));
        assertThrows(ConflictException.class, () -> importing.run(of(other), false));
    }

    private static Records of(CheckIn checkIn) {
        return new Records(Optional.empty(), List.of(), List.of(checkIn), List.of(), List.of());
    }

    @Test
    void whatDiffersIsAConflictAndNothingIsWritten() {
        importing.run(sample, false);
        var before = Records.of(store);
        var refused = assertThrows(ConflictException.class, () -> importing.run(changed(), false));
        assertEquals(
                List.of(
                        new Conflict(
                                RecordKind.SESSION,
                                sample.sessions().getFirst().id().value()),
                        new Conflict(
                                RecordKind.CHECK_IN,
                                sample.checkIns().getFirst().id().value()),
                        new Conflict(RecordKind.PROFILE, "")),
                refused.conflicts());
        assertEquals(before, Records.of(store));
        assertEquals("kept with other content: 3", refused.getMessage());
        assertEquals(
                "Nothing was imported: 3 entries are already here with other content (session sample-session-1,"
                        + " check-in sample-check-in-2, profile). To let the file’s version win, import again with"
                        + " --replace.",
                new ImportWords(words).say(refused));
    }

    @Test
    void manyConflictsAreNotAllNamed() {
        var conflicts = new ArrayList<Conflict>();
        for (int i = 1; i <= 12; i++) {
            conflicts.add(new Conflict(RecordKind.HEAT, "h" + i));
        }
        String said = new ImportWords(words).say(new ConflictException(conflicts));
        assertTrue(said.contains("12 entries are already here with other content (heat h1, "), said);
        assertTrue(said.contains("heat h10 and 2 more)"), said);
        String one = new ImportWords(words).say(new ConflictException(conflicts.subList(0, 1)));
        assertTrue(one.contains("one entry is already here with other content (heat h1)."), one);
    }

    @Test
    void replaceLetsTheFileWin() {
        importing.run(sample, false);
        assertEquals(new Comparison.Outcome(0, 3, all - 3), importing.run(changed(), true));
        assertEquals(changed(), Records.of(store));
    }

    @ParameterizedTest
    @CsvSource({
        "FEVER, , FEVER, , 0",
        "FEVER, , FEVER, SEEN_BY_PROFESSIONAL, 0",
        "FEVER, , '', , 1",
        "FEVER, , NEW_NUMBNESS, SEEN_BY_PROFESSIONAL, 1",
        "FEVER, SEEN_BY_PROFESSIONAL, '', , 0",
        "'', , FEVER, , 0"
    })
    void anOpenSignGoesWithAReplacedCheckInOnlyAsTickedByMistake(
            String kept, @Nullable How settledHere, String given, @Nullable How settledThere, int traces) {
        var here = withSigns(2, kept, settledHere);
        var there = withSigns(3, given, settledThere);
        journal.put(here);
        assertEquals(new Comparison.Outcome(0, 1, 0), importing.run(only(there), true));
        assertEquals(Optional.of(there), store.checkIns().find(here.id()));
        var added = store.checkIns().all().stream()
                .filter(checkIn -> !checkIn.id().equals(here.id()))
                .toList();
        assertEquals(traces, added.size());
        for (CheckIn trace : added) {
            assertEquals(Set.of(Symptom.FEVER), trace.symptoms());
            assertEquals(here.at().toInstant(), trace.at().toInstant());
            assertEquals(
                    Optional.of(How.WAS_A_MISTAKE), trace.symptomsResolved().map(SymptomsResolved::how));
        }
        assertEquals(new Comparison.Outcome(0, 0, 1), importing.run(only(there), true));
    }

    private static Records only(CheckIn checkIn) {
        return new Records(Optional.empty(), List.of(), List.of(checkIn), List.of(), List.of());
    }

    private static CheckIn withSigns(int soreness, String sign, @Nullable How settled) {
        var at = NOW.minusHours(2);
        var checkIn = new CheckIn(
                new Id("one"),
                at,
                at,
                List.of(new Rating(Samples.LEFT_THIGH, soreness)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sign.isEmpty() ? Set.of() : Set.of(Symptom.valueOf(sign)),
                Optional.empty(),
                Optional.empty());
        return settled == null ? checkIn : checkIn.resolved(new SymptomsResolved(NOW, settled));
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() {
        assertEquals(new Comparison.Outcome(all, 0, 0), importing.rehearse(sample, false));
        assertEquals(0, Records.of(store).entries().count());
        importing.run(sample, false);
        assertEquals(new Comparison.Outcome(0, 3, all - 3), importing.rehearse(changed(), true));
        assertThrows(ConflictException.class, () -> importing.rehearse(changed(), false));
        assertEquals(sample, Records.of(store));
    }

    @Test
    void aComparisonSaysWhatIsNewTheSameAndDifferent() {
        assertEquals(new Comparison(List.of(), new Comparison.Outcome(all, 0, 0), true), importing.compare(sample));
        importing.run(sample, false);
        var compared = importing.compare(changed());
        assertEquals(new Comparison.Outcome(0, 3, all - 3), compared.outcome());
        assertEquals(
                List.of(RecordKind.SESSION, RecordKind.CHECK_IN, RecordKind.PROFILE),
                compared.different().stream().map(Conflict::kind).toList());
        assertEquals(sample, Records.of(store));
    }

    @Test
    void whoWatchesIsToldOfEveryEntryThatIsWritten() {
        var told = new ArrayList<Long>();
        importing.run(sample, false, (done, of) -> {
            assertEquals(all, of);
            told.add(done);
        });
        assertEquals(LongStream.rangeClosed(0, all).boxed().toList(), told);
        told.clear();
        importing.run(sample, false, (done, of) -> {
            assertEquals(0, of, "nothing is to be written");
            told.add(done);
        });
        assertEquals(List.of(0L), told);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, Long.MAX_VALUE})
    void whatIsStoppedWritesNothing(long last) {
        var before = Records.of(store);
        journal.onChange(() -> {
            throw new AssertionError("told of nothing");
        });
        assertThrows(
                CancelledException.class,
                () -> importing.run(sample, false, (done, of) -> {
                    if (done >= Math.min(last, of)) {
                        throw new CancelledException();
                    }
                }));
        assertEquals(before, Records.of(store));
    }

    @Test
    void anEntryThatWasRemovedIsNewAgain() {
        importing.run(sample, false);
        journal.remove(sample.heats().getFirst());
        assertEquals(new Comparison.Outcome(1, 0, all - 1), importing.run(sample, false));
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        var atNoon = new Journal(store, Clock.fixed(NOW.minusDays(1).toInstant(), ZoneOffset.UTC));
        assertThrows(IllegalArgumentException.class, () -> new Import(atNoon, store).run(sample, false));
        assertEquals(0, Records.of(store).entries().count());
        assertEquals(Optional.empty(), store.profiles().saved());
    }

    @Test
    void plansAndRemindersComeWithTheirLedgers() {
        var records = reminders(List.of(PLAN), List.of(history(PLANNED, DUE)));
        assertEquals(new Comparison.Outcome(2, 0, 0), importing.rehearse(records, false));
        assertEquals(List.of(), store.reminders().all());
        assertEquals(new Comparison.Outcome(2, 0, 0), importing.run(records, false));
        assertEquals(records, Records.of(store));
        assertEquals(Optional.of(DUE), store.reminders().find(DUE.id()));
        assertEquals(new Comparison.Outcome(0, 0, 2), importing.run(records, false));
        assertEquals(List.of(PLANNED, DUE), store.reminders().all());
    }

    @Test
    void aReminderThatWentOnSinceIsLeftAlone() {
        importing.run(reminders(List.of(), List.of(history(PLANNED, DUE, DONE))), false);
        for (var older : List.of(history(PLANNED), history(PLANNED, DUE), history(DUE, DONE))) {
            assertEquals(new Comparison.Outcome(0, 0, 1), importing.run(reminders(List.of(), List.of(older)), true));
        }
        assertEquals(List.of(PLANNED, DUE, DONE), store.reminders().all());
    }

    @Test
    void otherPlansAndRemindersAreConflicts() {
        importing.run(reminders(List.of(PLAN), List.of(history(PLANNED))), false);
        var other = reminders(List.of(new Plan(PLAN.id(), true, Optional.empty())), List.of(history(PLANNED, DUE)));
        var refused = assertThrows(ConflictException.class, () -> importing.run(other, false));
        assertEquals(
                List.of(
                        new Conflict(RecordKind.PLAN, "HEAT:monday"),
                        new Conflict(RecordKind.REMINDER, "HEAT:monday:PT1H")),
                refused.conflicts());
        assertTrue(
                new ImportWords(words).say(refused).contains("(plan HEAT:monday, reminder HEAT:monday:PT1H)"),
                new ImportWords(words).say(refused));
        assertEquals(List.of(PLANNED), store.reminders().all());
    }

    @Test
    void aReplacedReminderKeepsItsLedgerAndHasTheFilesNewestLine() {
        importing.run(reminders(List.of(PLAN), List.of(history(PLANNED, DUE))), false);
        var elsewhere = PLANNED.in(ReminderState.SKIPPED, Why.SKIPPED, NOW.minusMinutes(40));
        var other = reminders(List.of(), List.of(history(PLANNED, elsewhere)));
        assertEquals(new Comparison.Outcome(0, 1, 0), importing.run(other, true));
        assertEquals(
                List.of(PLANNED, DUE, PLANNED, elsewhere), store.reminders().all());
        assertEquals(Optional.of(elsewhere), store.reminders().find(PLANNED.id()));
        assertEquals(new Comparison.Outcome(0, 0, 1), importing.run(other, true));
        assertEquals(4, store.reminders().all().size());
    }

    @Test
    void ofAReminderThatWentOnInTheFileOnlyTheNewLinesAreAdded() {
        importing.run(reminders(List.of(), List.of(history(PLANNED, DUE))), false);
        assertEquals(
                new Comparison.Outcome(0, 1, 0),
                importing.run(reminders(List.of(), List.of(history(DUE, DONE))), true));
        assertEquals(List.of(PLANNED, DUE, DONE), store.reminders().all());
    }

    @Test
    void whatComesWithItsRemindersIsNotToldAgain() {
        var session = Samples.smallSession("monday", NOW.minusHours(1), Samples.LEFT_THIGH);
        importing.run(new Records(Optional.empty(), List.of(session), List.of(), List.of(), List.of()), false);
        assertEquals(1, looked(store, journal).due().size());

        var elsewhere = new MemoryStore();
        var journalElsewhere = new Journal(elsewhere, CLOCK);
        new Import(journalElsewhere, elsewhere).run(Records.of(store), false);
        assertEquals(List.of(), looked(elsewhere, journalElsewhere).changed());
        assertEquals(Records.of(store), Records.of(elsewhere));
    }

    private static Step looked(Store store, Journal journal) {
        var recovery = new Recovery(store, new TimelineController(), CLOCK);
        return new ReminderDesk(store, recovery, journal).look();
    }

    @Test
    void theLedgersAreInterwovenByTheirTimes() {
        var other = reminder(new Id("tuesday"));
        var back = DUE.in(ReminderState.DONE, Why.DONE, NOW.minusDays(3));
        var held = other.in(ReminderState.HELD, Why.CAUTION, NOW.minusMinutes(55));
        var records =
                reminders(List.of(), List.of(history(PLANNED, DUE, back), new ReminderHistory(List.of(other, held))));
        importing.run(records, false);
        assertEquals(List.of(PLANNED, other, held, DUE, back), store.reminders().all());
        assertEquals(records, Records.of(store));
    }

    @Test
    void aReminderAndAPlanStandOnceInRecords() {
        assertThrows(IllegalArgumentException.class, () -> reminders(List.of(PLAN, PLAN), List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> reminders(List.of(), List.of(history(PLANNED), history(DUE))));
        assertThrows(IllegalArgumentException.class, () -> new ReminderHistory(List.of()));
        var two = List.of(PLANNED, reminder(new Id("tuesday")));
        assertThrows(IllegalArgumentException.class, () -> new ReminderHistory(two));
    }

    private static Records reminders(List<Plan> plans, List<ReminderHistory> reminders) {
        return new Records(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), plans, reminders);
    }

    private static ReminderHistory history(Reminder... versions) {
        return new ReminderHistory(List.of(versions));
    }

    private static Reminder reminder(Id cause) {
        return Reminder.planned(
                ReminderKind.HEAT,
                cause,
                new Meant.Elapsed(Duration.ofHours(1)),
                NOW.minusMinutes(50),
                Optional.of(Samples.LEFT_THIGH),
                Optional.of(15),
                NOW.minusHours(1));
    }

    @Test
    void anIdStandsOnceInRecords() {
        var twice = List.of(sample.heats().getFirst(), sample.heats().getFirst());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Records(Optional.empty(), List.of(), List.of(), List.of(), twice));
    }

    /// Another profile, first session and first check-in.
    private Records changed() {
        var sessions = new ArrayList<>(sample.sessions());
        ImsSession session = sessions.getFirst();
        sessions.set(
                0,
                new ImsSession(
                        session.id(),
                        session.at(),
                        session.recordedAt(),
                        session.purpose(),
                        session.muscles(),
                        Optional.of(1),
                        session.practitioner(),
                        session.advice(),
                        session.note()));
        var checkIns = new ArrayList<>(sample.checkIns());
        CheckIn checkIn = checkIns.getFirst();
        checkIns.set(0, CheckIn.of(checkIn.id(), checkIn.at(), checkIn.ratings().subList(0, 1)));
        return new Records(Optional.of(QUIET), sessions, checkIns, sample.tapes(), sample.heats());
    }

    private static Records with(Optional<Profile> profile, Records records) {
        return new Records(profile, records.sessions(), records.checkIns(), records.tapes(), records.heats());
    }
}
