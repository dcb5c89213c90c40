package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.HostileTexts;
import app.easeback.Samples;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Text;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Apart
class CheckInCommandTest {

    private final Shell shell;

    CheckInCommandTest(@TempDir Path folder) {
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        assertEquals(0, shell.imported(Shell.DIARY).code());
    }

    @Test
    void itRatesEveryTreatedMuscleAndChangesTheStatus() {
        assertEquals(
                "Logged for today, 11:30: soreness 1 of 10, left outer thigh, left calf.\n",
                shell.run("check-in", "1").answer());
        assertTrue(shell.run("status").answer().contains("\nLight: left outer thigh, left calf\n"));
    }

    /// Of two sessions of the week the later comes first; what was treated before that week is not rated.
    @Test
    void aMuscleThatWasTreatedTwiceIsRatedOnceAndAnEarlierOneNotAtAll() {
        shell.imported("""
                {"format":"easeback","version":1,"sessions":[
                 {"id":"twice","at":"2026-02-25T17:30:00+01:00","muscles":[
                  {"muscle":"soleus","side":"RIGHT"},{"muscle":"gastrocnemius","side":"LEFT"}]},
                 {"id":"before","at":"2026-02-24T11:29:59+01:00","muscles":[{"muscle":"multifidus","side":"LEFT"}]}]}
                """).answer();
        shell.run("check-in", "1").answer();
        assertEquals(
                List.of(
                        Samples.LEFT_THIGH,
                        Samples.site("gastrocnemius", Side.LEFT),
                        Samples.site("soleus", Side.RIGHT)),
                newest().ratings().stream().map(Rating::site).toList());
    }

    @Test
    void whatIsNotSaidStaysUnknown() {
        shell.run("check-in", "10").answer();
        var kept = newest();
        assertEquals(Optional.empty(), kept.fatigue());
        assertEquals(Optional.empty(), kept.activityLimited());
        assertEquals(Optional.empty(), kept.painkiller());
        assertEquals(Optional.empty(), kept.note());
        assertEquals(Shell.NOW.atZone(ZoneId.of("Europe/Berlin")), kept.at());
    }

    @Test
    void allThatIsSaidIsKept() {
        shell.run(
                        "check-in",
                        "0",
                        "--muscle",
                        "soleus:RIGHT",
                        "--muscle",
                        "soleus:RIGHT",
                        "--muscle",
                        "multifidus:midline",
                        "--at",
                        "2026-03-03T09:00:00+01:00",
                        "--fatigue",
                        "3",
                        "--limited",
                        "--note",
                        " slow stairs ")
                .answer();
        var kept = newest();
        assertEquals(
                List.of(
                        new Rating(Samples.site("soleus", Side.RIGHT), 0),
                        new Rating(Samples.site("multifidus", Side.MIDLINE), 0)),
                kept.ratings());
        assertEquals(Optional.of(3), kept.fatigue());
        assertEquals(Optional.of(true), kept.activityLimited());
        assertEquals(Optional.of("slow stairs"), kept.note());
        assertEquals(Shell.NOW, kept.recordedAt().toInstant());
        assertEquals("2026-03-03T09:00+01:00[Europe/Berlin]", kept.at().toString());
    }

    /// But for two that are refused: the mark for letters that could not be read, and the name of an option.
    @Test
    void everyNoteComesBackUnchanged() {
        var expected = new HashSet<>(Set.of(Optional.of("Zoë’s stairs")));
        for (String text : HostileTexts.all()) {
            boolean isRefused = text.contains("\uFFFD") || text.equals("--data");
            boolean isOption = text.startsWith("-");
            var result = isOption
                    ? shell.run("check-in", "3", "--note=" + text)
                    : shell.run("check-in", "3", "--note", text);
            assertEquals(isRefused ? 2 : 0, result.code(), () -> text + " " + result.err());
            if (!isRefused) {
                expected.add(Text.ofTyped(text));
            }
        }
        assertTrue(expected.size() > 400, expected.size() + " notes");
        try (var store = SqliteStore.open(new DataFolder(shell.folder).database())) {
            assertEquals(
                    expected,
                    store.checkIns().all().stream().map(CheckIn::note).collect(Collectors.toUnmodifiableSet()));
        }
    }

    @Test
    void aNoteIsNeverTheNameOfAFileToRead() throws IOException {
        String file = shell.written("words", "--limited");
        shell.run("check-in", "3", "--note", "@" + file).answer();
        assertEquals(Optional.of("@" + file), newest().note());
        assertEquals(Optional.empty(), newest().activityLimited());
    }

    @Test
    void theFutureCannotBeLogged() {
        assertEquals(
                "today, 11:31 lies in the future. Log a check-in once its time has come.",
                shell.run("check-in", "3", "--at", "2026-03-03T11:31:00+01:00").trouble());
    }

    /// Where it is Wednesday already, while it is Tuesday where the patient lives.
    @Test
    void aTimeOfANamedZoneIsToldByItsClocks() {
        assertTrue(shell.run("check-in", "3", "--at", "2026-03-04T00:10:00+14:00[Pacific/Kiritimati]")
                .answer()
                .startsWith("Logged for today, 00:10: "));
        assertEquals(
                "today, 01:00 lies in the future. Log a check-in once its time has come.",
                shell.run("check-in", "3", "--at", "2026-03-04T01:00:00+14:00[Pacific/Kiritimati]")
                        .trouble());
    }

    @Test
    void withoutACurrentSessionItSaysWhatToDo() {
        assertEquals(
                "No IMS session in the seven days before Sun 1 Mar, 09:00. Log one in the window or import one, or"
                        + " name a muscle with --muscle.",
                shell.run("check-in", "3", "--at", "2026-03-01T09:00:00+01:00").trouble());
        assertEquals("evening", newest().id().value());
    }

    @Test
    void itWorksWhileAnotherProgramHasTheDataOpen() {
        try (var window = SqliteStore.open(new DataFolder(shell.folder).database())) {
            long before = window.foreignChanges();
            shell.run("check-in", "2").answer();
            assertTrue(shell.run("status").answer().contains("Light"));
            assertNotEquals(before, window.foreignChanges());
            assertEquals(2, window.checkIns().all().size());
        }
    }

    private CheckIn newest() {
        try (var store = SqliteStore.open(new DataFolder(shell.folder).database())) {
            return store.checkIns().all().getLast();
        }
    }
}
