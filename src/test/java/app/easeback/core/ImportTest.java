package app.easeback.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.ConflictException.Conflict;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.sample.SampleData;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T12:00:00+01:00[Europe/Berlin]");
    private static final Profile QUIET =
            Profile.USUAL.withQuietHours(new QuietHours(LocalTime.of(20, 0), LocalTime.of(9, 0)));

    private final MemoryStore store = new MemoryStore();
    private final Journal journal = new Journal(store, Clock.fixed(NOW.toInstant(), ZoneOffset.UTC));
    private final Import importing = new Import(journal, store);
    private final Records sample = with(Optional.of(Profile.USUAL), SampleData.of(NOW, 1));
    private final int all = (int) sample.entries().count() + 1;
    private final Words words = Words.of(Locale.ENGLISH);

    @Test
    void whatIsNewIsAddedAndToldOnce() {
        var told = new ArrayList<String>();
        journal.onChange(() -> told.add("changed"));
        var outcome = importing.run(sample, false);
        assertEquals(new Import.Outcome(all, 0, 0), outcome);
        assertEquals(sample, Records.of(store));
        assertEquals(List.of("changed"), told);
        assertEquals(all + " added, 0 replaced, 0 already here and left as they are.", words.say(outcome));
    }

    @Test
    void whatIsTheSameIsSkipped() {
        importing.run(sample, false);
        assertEquals(new Import.Outcome(0, 0, all), importing.run(sample, false));
        assertEquals(new Import.Outcome(0, 0, all), importing.run(sample, true));
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
        assertTrue(
                String.valueOf(refused.getMessage()).startsWith("kept with other content: [SESSION sample-session-1,"));
        assertEquals(
                "Nothing was imported: 3 entries are already here with other content (session sample-session-1,"
                        + " check-in sample-check-in-2, profile). To let the file’s version win, import again with"
                        + " --replace.",
                words.say(refused));
    }

    @Test
    void manyConflictsAreNotAllNamed() {
        var conflicts = new ArrayList<Conflict>();
        for (int i = 1; i <= 12; i++) {
            conflicts.add(new Conflict(RecordKind.HEAT, "h" + i));
        }
        String said = words.say(new ConflictException(conflicts));
        assertTrue(said.contains("12 entries are already here with other content (heat h1, "), said);
        assertTrue(said.contains("heat h10 and 2 more)"), said);
        String one = words.say(new ConflictException(conflicts.subList(0, 1)));
        assertTrue(one.contains("one entry is already here with other content (heat h1)."), one);
    }

    @Test
    void replaceLetsTheFileWin() {
        importing.run(sample, false);
        assertEquals(new Import.Outcome(0, 3, all - 3), importing.run(changed(), true));
        assertEquals(changed(), Records.of(store));
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() {
        assertEquals(new Import.Outcome(all, 0, 0), importing.rehearse(sample, false));
        assertEquals(0, Records.of(store).entries().count());
        importing.run(sample, false);
        assertEquals(new Import.Outcome(0, 3, all - 3), importing.rehearse(changed(), true));
        assertThrows(ConflictException.class, () -> importing.rehearse(changed(), false));
        assertEquals(sample, Records.of(store));
    }

    @Test
    void anEntryThatWasRemovedIsNewAgain() {
        importing.run(sample, false);
        journal.remove(sample.heats().getFirst());
        assertEquals(new Import.Outcome(1, 0, all - 1), importing.run(sample, false));
    }

    @Test
    void aFailureHalfWayLeavesNothing() {
        var atNoon = new Journal(store, Clock.fixed(NOW.minusDays(1).toInstant(), ZoneOffset.UTC));
        assertThrows(IllegalArgumentException.class, () -> new Import(atNoon, store).run(sample, false));
        assertEquals(0, Records.of(store).entries().count());
        assertEquals(Optional.empty(), store.profiles().saved());
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
