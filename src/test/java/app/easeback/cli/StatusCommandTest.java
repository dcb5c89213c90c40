package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.entry.Id;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

    private final Shell shell;

    StatusCommandTest(@TempDir Path folder) {
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        assertEquals(0, shell.imported(Shell.DIARY).code());
    }

    @Test
    void theSuggestionInWords() {
        assertEquals("""
                Tue 3 Mar, 11:30

                Gentle: left outer thigh, left calf
                Easy mobility: up to 30% of your usual load, effort up to 3 of 10.
                Full intensity: tomorrow, 04:30 (likely between today, 17:30 and tomorrow, 15:00)
                The level follows the rules, and they say: tomorrow, 08:00
                IMS: yesterday, 17:30 (18 h earlier)

                Why
                  Treated muscles may tire sooner for about a day: full intensity waits 24 hours, until Tue 3 Mar, 17:30. (+24 h)
                  Your left outer thigh was sore at 4 of 10. Above 2 means going easier, 6 or more means rest. (+5.5 h)
                  Your left outer thigh twitched 8 times. Six or more tend to make it sorer.
                  Your left outer thigh had been tight for 20 weeks. More than three months tends to make it sorer.
                  How sore your left calf is now is not known, so some soreness is assumed.

                What would change this
                  A check-in with soreness at 2 or below.

                Train meanwhile
                  As usual: hinge, deadlift · row · pull-up · bench press, push-up · overhead press · curl · triceps ·\
                 grip, carry · core · throw, serve, swim · kick, change of direction
                  Go easier: walk
                  Wait: squat · lunge, step-up · run · jump · cycle · calf raise
                """, shell.run("status").answer());
    }

    /// Earlier versions took such times in.
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00+18:00"})
    void aTimeBeyondAllCalendarsThatIsKeptStopsNoAnswer(String time) {
        var far = ZonedDateTime.parse(time);
        try (var store = SqliteStore.open(new DataFolder(shell.folder).database())) {
            var monday = store.sessions().all().getFirst();
            store.sessions()
                    .put(
                            new ImsSession(
                                    monday.id(),
                                    monday.at(),
                                    monday.recordedAt(),
                                    monday.purpose(),
                                    monday.muscles(),
                                    monday.painDuring(),
                                    monday.practitioner(),
                                    List.of(
                                            new PractitionerAdvice(far, Optional.empty(), Optional.of("slowly")),
                                            new PractitionerAdvice(monday.at(), Optional.of(far), Optional.empty())),
                                    monday.note()),
                            Shell.NOW);
        }
        assertTrue(shell.run("status").answer().contains("Your practitioner said"));
        assertTrue(shell.run("timeline").answer().contains("2 Mar"));
        var elsewhere = new Shell(shell.folder.resolveSibling("elsewhere"));
        boolean isPast = time.startsWith("-");
        var taken = elsewhere.imported(shell.run("export", "-").answer());
        assertEquals(isPast ? 0 : 1, taken.code(), taken.err());
    }

    @Test
    void atFullIntensityNowIsNoTimeThatTheAdviceKeepsFrom() {
        var elsewhere = new Shell(shell.folder.resolveSibling("mild"));
        var taken = elsewhere.imported("""
                {"format":"easeback","version":1,
                 "sessions":[{"id":"s","at":"2026-02-28T17:30:00+01:00[Europe/Berlin]",
                 "muscles":[{"muscle":"vastus-lateralis","side":"LEFT","twitches":2,"tightness":"MILD","tightForWeeks":2}],
                 "advice":[{"at":"2026-02-28T17:30:00+01:00[Europe/Berlin]",
                 "fullIntensityFrom":"2026-03-01T09:00:00+01:00[Europe/Berlin]"}]}],
                 "checkIns":[{"id":"c","at":"2026-03-03T11:00:00+01:00[Europe/Berlin]",
                 "ratings":[{"muscle":"vastus-lateralis","side":"LEFT","soreness":1}]}]}""");
        assertEquals(0, taken.code(), taken.err());
        String said = elsewhere.run("status").answer();
        assertTrue(said.contains("Full intensity: now"), said);
        assertFalse(said.contains("Without this advice"), said);
    }

    @Test
    void theSuggestionInJson() {
        assertEquals("""
                {"at":"2026-03-03T11:30:00+01:00[Europe/Berlin]","level":"GENTLE","source":"MODEL","session":"monday",\
                "window":{"from":"2026-03-03T17:30:00+01:00[Europe/Berlin]",\
                "suggested":"2026-03-04T04:30:00+01:00[Europe/Berlin]","to":"2026-03-04T15:00:00+01:00[Europe/Berlin]","probabilityNow":0.0},\
                "care":null,\
                "muscles":[{"muscle":"vastus-lateralis","side":"LEFT","level":"GENTLE"},\
                {"muscle":"gastrocnemius","side":"LEFT","level":"GENTLE"}],\
                "movements":{"train":["hinge","row","pull-up","press","overhead-press","curl","triceps","grip","core",\
                "throw","kick"],"reduce":["walk"],"wait":["squat","lunge","run","jump","cycle","calf-raise"]},\
                "reasons":[{"rule":"MINIMUM_24_HOURS","hours":24.0,"say":"Treated muscles may tire sooner for about a day: full\
                 intensity waits 24 hours, until Tue 3 Mar, 17:30."},\
                {"rule":"SORENESS_HIGH","hours":5.5,"say":"Your left outer thigh was sore at 4 of 10.\
                 Above 2 means going easier, 6 or more means rest."},\
                {"rule":"MANY_TWITCHES","hours":null,"say":"Your left outer thigh twitched 8 times. Six or more tend\
                 to make it sorer."},\
                {"rule":"TIGHT_OVER_3_MONTHS","hours":null,"say":"Your left outer thigh had been tight for 20 weeks.\
                 More than three months tends to make it sorer."},\
                {"rule":"SORENESS_UNKNOWN","hours":null,"say":"How sore your left calf is now is not known, so some\
                 soreness is assumed."}],\
                "change":"A check-in with soreness at 2 or below.","modelVersion":"2"}
                """, shell.run("status", "--json").answer());
    }

    @Test
    void whatWasRecordedLaterHasNoSay() {
        String before = shell.run("status", "--at", "2026-03-02T20:00:00+01:00", "--json")
                .answer();
        shell.run("check-in", "9", "--at", "2026-03-02T19:00:00+01:00").answer();
        assertEquals(
                before,
                shell.run("status", "--at", "2026-03-02T20:00:00+01:00", "--json")
                        .answer());
        assertTrue(shell.run("status").answer().contains("Gentle"));
    }

    @Test
    void aLaterMomentIsAnsweredAsIfNothingMoreWereRecorded() {
        assertTrue(shell.run("status", "--at", "2026-03-04T09:00:00+01:00")
                .answer()
                .contains("\nLight: "));
    }

    @Test
    void whatWasAnsweredIsKeptOnceUnlessAMomentWasNamed() {
        shell.run("status", "--at", "2026-03-03T10:30:00Z").answer();
        assertEquals(List.of(), kept());
        shell.run("status").answer();
        shell.now = Shell.NOW.plusSeconds(60);
        shell.run("status", "--json").answer();
        assertEquals(1, kept().size());
        var shown = kept().getFirst();
        assertEquals(Shell.NOW, shown.at().toInstant());
        assertEquals(TrainingLevel.GENTLE, shown.level());
        assertEquals(Optional.of(new Id("monday")), shown.session());
        shell.run("check-in", "7").answer();
        shell.run("status", "--json").answer();
        assertEquals(
                List.of(TrainingLevel.GENTLE, TrainingLevel.REST),
                kept().stream().map(Shown::level).toList());
    }

    @Test
    void anAnswerThatCannotBeKeptIsGivenAllTheSame() throws SQLException {
        String answer = shell.run("status", "--at", "2026-03-03T10:30:00Z").answer();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE shown_suggestion ADD COLUMN no INTEGER DEFAULT 0 CHECK (no = 1)");
        }
        var result = shell.run("status");
        assertEquals(0, result.code());
        assertEquals(answer, result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(database().toString()), result.err());
    }

    @Test
    void theZoneInBracketsWins() {
        String json = shell.run("status", "--json", "--at", "2026-03-03T19:30:00+09:00[Asia/Tokyo]")
                .answer();
        assertTrue(json.startsWith("{\"at\":\"2026-03-03T19:30:00+09:00[Asia/Tokyo]\""), json);
    }

    @Test
    void thenTheProfilesZone() {
        shell.imported("{\"format\":\"easeback\",\"version\":1,\"profile\":{\"zone\":\"America/Toronto\"}}");
        String json =
                shell.run("status", "--json", "--at", "2026-03-03T10:30:00Z").answer();
        assertTrue(json.startsWith("{\"at\":\"2026-03-03T05:30:00-05:00[America/Toronto]\""), json);
    }

    @Test
    void aWarningSignWithholdsEverythingElse() {
        shell.imported("""
                {"format":"easeback","version":1,"checkIns":[{"id":"sign","at":"2026-03-03T11:00:00+01:00",
                 "ratings":[],"symptoms":["SHORT_OF_BREATH"]}]}""");
        String json = shell.run("status", "--json").answer();
        assertTrue(
                json.contains(
                        "\"level\":\"STOP\",\"source\":\"RED_FLAG\",\"session\":\"monday\",\"window\":null,"
                                + "\"care\":{\"urgency\":\"EMERGENCY\",\"symptoms\":[\"SHORT_OF_BREATH\"],\"say\":\"Call 999 now.\""),
                json);
        assertTrue(json.contains("\"movements\":{\"train\":[],\"reduce\":[],\"wait\":[]}"), json);
        String words = shell.run("status").answer();
        assertTrue(words.startsWith("Call 999 now.\n") && words.contains("\nStop: "), words);
        assertTrue(!words.contains("Full intensity") && !words.contains("Train meanwhile"), words);
    }

    @Test
    void musclesThatDifferAreToldApart() {
        shell.run("check-in", "1", "--muscle", "gastrocnemius:left").answer();
        assertTrue(shell.run("status").answer().contains("""

                Each muscle
                  left outer thigh: Gentle
                  left calf: Light
                """));
    }

    @Test
    void nothingIsToWaitForWithoutASession() {
        String json =
                shell.run("status", "--json", "--at", "2026-02-01T08:00:00Z").answer();
        assertTrue(
                json.contains("\"level\":\"NONE\",\"source\":\"NONE\",\"session\":null,\"window\":null,\"care\":null,"
                        + "\"muscles\":[]"),
                json);
    }

    @Test
    void whatAPersonWroteCannotCommandTheTerminal() {
        shell.imported("""
                {"format":"easeback","version":1,"sessions":[{"id":"b","at":"2026-03-03T11:00:00+01:00",
                 "muscles":[{"muscle":"soleus","side":"LEFT"}],
                 "advice":[{"at":"2026-03-03T11:00:00+01:00","text":"Easy\\u001b[2J\\nnow"}]}]}""");
        String words = shell.run("status").answer();
        assertTrue(words.contains("“Easy [2J now”"), words);
    }

    /// Controls of one byte, ends of lines, and marks that turn the direction of writing, in words and in JSON.
    @ParameterizedTest
    @ValueSource(ints = {0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069})
    void noCharacterCommandsTheTerminal(int order) {
        String character = Character.toString(order);
        String written = String.format("\\u%04x", order);
        shell.imported("""
                {"format":"easeback","version":1,"sessions":[{"id":"b-ü","at":"2026-03-03T11:00:00+01:00",
                 "muscles":[{"muscle":"soleus","side":"LEFT"}],
                 "advice":[{"at":"2026-03-03T11:00:00+01:00","text":"Easy-now"}]}]}""".replace("b-ü", "b" + written + "ü").replace("Easy-now", "Easy" + written + "now"));
        String words = shell.run("status").answer();
        assertTrue(words.contains("“Easy now”"), words);
        for (String command : List.of("status", "timeline")) {
            String json = shell.run(command, "--json").answer();
            assertFalse(json.contains(character), json);
            assertTrue(json.toLowerCase(Locale.ROOT).contains("\"session\":\"b" + written + "ü\""), json);
        }
    }

    private List<Shown> kept() {
        try (var store = SqliteStore.open(database())) {
            return store.shown().since(Instant.MIN);
        }
    }

    private Path database() {
        return shell.folder.resolve("easeback.db");
    }
}
