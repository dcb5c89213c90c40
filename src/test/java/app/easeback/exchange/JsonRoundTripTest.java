package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.MadeUp;
import app.easeback.core.Records;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.reminder.ReminderState;
import app.easeback.core.reminder.Why;
import app.easeback.core.sample.SampleData;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.words.Language;
import app.easeback.exchange.json.JsonWriter;
import app.easeback.exchange.value.Times;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        int entries = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            Records records = new MadeUp(seed, NOW).records();
            byte[] file = InMemory.json(records);
            Records read = InMemory.read(file, NOW);
            assertEquals(records, read, "seed " + seed);
            assertArrayEquals(file, InMemory.json(read), "seed " + seed);
            entries += (int) records.entries().count()
                    + records.plans().size()
                    + records.reminders().size();
        }
        assertTrue(entries > 30_000, entries + " entries");
    }

    /// Of decades the whole file is larger than the memory of the program.
    @Test
    void aLargeFileIsWrittenPieceByPiece() throws IOException {
        var records = LongStream.range(0, 500)
                .mapToObj(seed -> new MadeUp(seed, NOW).records())
                .flatMap(made -> made.checkIns().stream())
                .toList();
        var all = new Records(Optional.empty(), List.of(), records, List.of(), List.of());
        var written = new Pieces();
        new JsonWriter().write(all, written);
        assertArrayEquals(InMemory.json(all), written.toByteArray());
        assertTrue(written.size() > 200_000, written.size() + " bytes");
        assertTrue(Collections.max(written.lengths) <= 16_384, Collections.max(written.lengths) + " bytes at once");
    }

    /// What one entry may hold is counted for each anew.
    @Test
    void manyEntriesAreNotTooMuchForTheLastOfThem() {
        var at = NOW.atZone(ZoneOffset.UTC);
        var heats = LongStream.range(0, 12_000)
                .mapToObj(number -> new Heat(new Id("h" + number), Samples.LEFT_THIGH, at.minusMinutes(number), 15))
                .toList();
        var all = new Records(Optional.empty(), List.of(), List.of(), List.of(), heats);
        assertEquals(12_000, InMemory.read(InMemory.json(all), NOW).heats().size());
    }

    @Test
    void aDiskThatIsFullIsToldAsSuch() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        var records = new MadeUp(1, NOW).records();
        assertEquals(
                "no space left",
                assertThrows(IOException.class, () -> new JsonWriter().write(records, full))
                        .getMessage());
    }

    @Test
    void everyStateAndReasonOfAReminderIsReadAsTheSame() {
        var states = EnumSet.noneOf(ReminderState.class);
        var reasons = EnumSet.noneOf(Why.class);
        var madeUp = new MadeUp(7, NOW);
        for (int i = 0; i < 300; i++) {
            var history = madeUp.reminder();
            history.versions().forEach(version -> {
                states.add(version.state());
                reasons.add(version.why());
            });
            var records = records(List.of(), List.of(history));
            assertEquals(
                    List.of(history), InMemory.read(InMemory.json(records), NOW).reminders());
        }
        assertEquals(EnumSet.allOf(ReminderState.class), states);
        assertEquals(EnumSet.allOf(Why.class), reasons);
    }

    @Test
    void theSampleIsReadAsTheSame() throws IOException {
        Records sample = SampleData.of(NOW.atZone(ZoneId.of("America/Toronto")), 1, Language.ENGLISH);
        assertEquals(sample, new RecordsReader(NOW).read(new ByteArrayInputStream(InMemory.json(sample))));
    }

    @Test
    void theOrderOfTheRecordsGivenDoesNotMatter() {
        Records sample = SampleData.of(NOW.atZone(ZoneId.of("Europe/Berlin")), 1, Language.ENGLISH);
        var shuffled = new ArrayList<>(sample.checkIns());
        Collections.shuffle(shuffled, new Random(5));
        var other =
                new Records(sample.profile(), sample.sessions().reversed(), shuffled, sample.tapes(), sample.heats());
        assertArrayEquals(InMemory.json(sample), InMemory.json(other));
    }

    @Test
    void bothHoursOfAClockChangeKeepTheirOffset() {
        var zone = ZoneId.of("Europe/Berlin");
        var summer = ZonedDateTime.ofLocal(LocalDateTime.parse("2025-10-26T02:30"), zone, ZoneOffset.ofHours(2));
        var winter = summer.withLaterOffsetAtOverlap();
        assertFalse(summer.isEqual(winter));
        for (ZonedDateTime time : List.of(summer, winter)) {
            assertEquals(time, sessionAt(Times.write(time)).at());
        }
    }

    @Test
    void whereOffsetAndZoneDisagreeTheInstantHolds() {
        var at = sessionAt("2026-03-02T17:30:00+03:00[Europe/Berlin]").at();
        assertEquals(Instant.parse("2026-03-02T14:30:00Z"), at.toInstant());
        assertEquals(ZoneId.of("Europe/Berlin"), at.getZone());
    }

    @Test
    void aTimeNeedsNoZone() {
        assertEquals(
                ZonedDateTime.parse("2026-03-02T17:30:00+01:00"),
                sessionAt("2026-03-02T17:30:00+01:00").at());
    }

    @Test
    void whatIsAbsentIsUnknownOrTheDefault() {
        var session = sessionAt("2026-03-02T17:30:00+01:00");
        assertEquals(session.at(), session.recordedAt());
        assertEquals(Purpose.MUSCLE_TENSION, session.purpose());
        assertEquals(Optional.empty(), session.painDuring());
        assertEquals(Optional.empty(), session.muscles().getFirst().twitches());
        assertEquals(List.of(), session.advice());
    }

    @Test
    void aProfileMayLeaveEverythingOut() {
        assertEquals(
                Optional.empty(),
                read("{\"format\":\"easeback\",\"version\":1}").profile());
        for (String profile : List.of(
                "{}",
                "{\"heat\":{},\"tape\":{},\"checkIn\":{}}",
                "{\"quietFrom\":\"22:00\"}",
                "{\"checkIn\":{\"morning\":\"08:00\"},\"askedAboutHeat\":[]}")) {
            String file = "{\"format\":\"easeback\",\"version\":1,\"profile\":" + profile + "}";
            assertEquals(Optional.of(Profile.USUAL), read(file).profile());
        }
    }

    @Test
    void aFileOfBeforeThereWerePlansHasNone() {
        var old = read("""
                {"format":"easeback","version":1,"profile":{"heat":{"perDay":2}},"sessions":[],"checkIns":[],
                 "tape":[],"heat":[]}""");
        assertEquals(List.of(), old.plans());
        assertEquals(List.of(), old.reminders());
        assertEquals(CheckInPlan.USUAL, old.profile().orElseThrow().checkIn());
        assertEquals(Set.of(), old.profile().orElseThrow().askedAboutHeat());
    }

    @Test
    void aPlanIsOnAndAReminderIsDueWhenItWasPlannedForUnlessSaid() {
        var read = read("""
                {"format":"easeback","version":1,"plans":[{"kind":"HEAT","cause":"gone"}],
                 "reminders":[{"kind":"CHECK_IN","cause":"gone","meant":"PT24H","history":[{"since":"2026-03-02T17:30:00Z",
                  "state":"PLANNED","why":"PLANNED","due":"2026-03-03T17:30:00Z"}]}]}""");
        assertEquals(List.of(Plan.untouched(new PlanId(PlanKind.HEAT, new Id("gone")))), read.plans());
        var reminder = read.reminders().getFirst().newest();
        assertEquals(reminder.due(), reminder.originalDue());
        assertEquals("CHECK_IN:gone:PT24H", reminder.id());
        assertEquals(Optional.empty(), reminder.told());
    }

    @Test
    void theOrderOfPlansAndRemindersGivenDoesNotMatter() {
        var madeUp = new MadeUp(3, NOW);
        var plans = List.of(madeUp.plan(), madeUp.plan(), madeUp.plan());
        var reminders = List.of(madeUp.reminder(), madeUp.reminder(), madeUp.reminder());
        assertArrayEquals(
                InMemory.json(records(plans, reminders)),
                InMemory.json(records(plans.reversed(), reminders.reversed())));
    }

    @Test
    void onlyAPractitionersTimeMayLieAhead() {
        var read = read("""
                {"format":"easeback","version":1,"sessions":[{"id":"a","at":"2026-03-02T17:30:00+01:00",
                 "muscles":[{"muscle":"soleus","side":"LEFT"}],
                 "advice":[{"at":"2026-03-02T17:30:00+01:00","fullIntensityFrom":"2026-03-09T08:00:00+01:00"}]}]}
                """);
        assertTrue(read.sessions()
                .getFirst()
                .advice()
                .getFirst()
                .fullIntensityFrom()
                .isPresent());
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertEquals(
                List.of(), read("\uFEFF{\"format\":\"easeback\",\"version\":1}").sessions());
    }

    @Test
    void aFileIsForReading() {
        var text = new String(
                InMemory.json(SampleData.of(NOW.atZone(ZoneId.of("Europe/Berlin")), 1, Language.ENGLISH)),
                StandardCharsets.UTF_8);
        assertTrue(
                text.startsWith(
                        "{\n  \"format\" : \"easeback\",\n  \"version\" : 1,\n  \"sessions\" : [ {\n    \"id\""),
                text);
        assertTrue(text.endsWith("}\n"));
        assertFalse(text.contains("\r"));
    }

    @Test
    void theComputersZoneHasNoSay() {
        var usual = TimeZone.getDefault();
        var records = new MadeUp(1, NOW).records();
        byte[] file = InMemory.json(records);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(file, InMemory.json(records));
            assertEquals(records, InMemory.read(file, NOW));
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static Records records(List<Plan> plans, List<ReminderHistory> reminders) {
        return new Records(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), plans, reminders);
    }

    private ImsSession sessionAt(String time) {
        return read("{\"format\":\"easeback\",\"version\":1,\"sessions\":[{\"id\":\"a\",\"at\":\"" + time
                        + "\",\"muscles\":[{\"muscle\":\"soleus\",\"side\":\"LEFT\"}]}]}")
                .sessions()
                .getFirst();
    }

    private Records read(String file) {
        return InMemory.read(file.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
