package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersCommandTest {

    private final Shell shell;

    RemindersCommandTest(@TempDir Path folder) {
        shell = new Shell(folder.resolve("data"));
    }

    @Test
    void eachHasALineOfItsOwn() {
        shell.imported(Shell.DIARY);
        var lines = shell.run("reminders").answer().lines().toList();
        assertTrue(lines.size() > 3, lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line -> line.matches(
                                        "Tue 3 Mar, \\d\\d:\\d\\d  Heat 15 min, left outer thigh +planned +Its time has not come\\.")),
                lines.toString());
    }

    @Test
    void whatAndWhereAreNotJoinedAsIfTheyWereTwoThings() {
        shell.imported(Shell.DIARY);
        shell.locale = Locale.CANADA_FRENCH;
        String said = shell.run("reminders").answer();
        assertTrue(said.contains("  Chaleur 15\u00a0min, extérieur de la cuisse (gauche)  "), said);
    }

    @Test
    void inJsonTheyStandInOneArray() {
        shell.imported(Shell.DIARY);
        String json = shell.run(
                        "reminders",
                        "--json",
                        "--from",
                        "2026-03-03T17:00:00+01:00",
                        "--to",
                        "2026-03-03T17:30:00+01:00")
                .answer();
        assertEquals("""
                [{"id":"HEAT:monday:2026-03-03T17:00","kind":"HEAT",\
                "due":"2026-03-03T17:00:00+01:00[Europe/Berlin]",\
                "originalDue":"2026-03-03T17:00:00+01:00[Europe/Berlin]",\
                "muscle":"vastus-lateralis","side":"LEFT","minutes":15,"state":"PLANNED",\
                "why":"Its time has not come."},\
                {"id":"CHECK_IN:monday:PT24H","kind":"CHECK_IN",\
                "due":"2026-03-03T17:30:00+01:00[Europe/Berlin]",\
                "originalDue":"2026-03-03T17:30:00+01:00[Europe/Berlin]",\
                "muscle":null,"side":null,"minutes":null,"state":"PLANNED",\
                "why":"Its time has not come."}]
                """, json);
    }

    @Test
    void theyAreToldByTheClocksOfTheZoneThatIsNamed() {
        shell.imported(Shell.DIARY);
        String json = shell.run("reminders", "--json", "--from", "2026-03-04T01:00:00+09:00[Asia/Tokyo]")
                .answer();
        assertTrue(json.contains("""
                "due":"2026-03-04T01:30:00+09:00[Asia/Tokyo]","originalDue":"2026-03-04T01:30:00+09:00[Asia/Tokyo]\""""), json);
        assertFalse(json.contains("Berlin"), json);
        String said = shell.run(
                        "reminders",
                        "--from",
                        "2026-03-03T17:30:00+01:00",
                        "--to",
                        "2026-03-04T01:30:00+09:00[Asia/Tokyo]")
                .answer();
        assertTrue(said.startsWith("Wed 4 Mar, 01:30  "), said);
    }

    @Test
    void aBoundThatIsNotGivenLiesAroundTheOneThatIs() {
        shell.imported(Shell.DIARY);
        String ahead = "2026-03-05T17:30:00+01:00";
        String upTo = shell.run("reminders", "--from", ahead, "--to", "2026-03-07T17:30:00+01:00")
                .answer();
        assertTrue(upTo.contains("Sat 7 Mar, "), upTo);
        assertEquals(upTo, shell.run("reminders", "--from", ahead).answer());
        shell.imported("""
                {"format":"easeback","version":1,"reminders":[{"kind":"CHECK_IN","cause":"monday","meant":"PT1H","history":[
                  {"since":"2026-03-02T19:00:00+01:00","state":"DONE","why":"DONE","due":"2026-03-02T18:30:00+01:00"}]}]}
                """).answer();
        shell.now = Shell.NOW.plus(Duration.ofDays(30));
        String past =
                shell.run("reminders", "--to", "2026-03-03T18:30:00+01:00").answer();
        assertTrue(past.startsWith("Mon 2 Mar, 18:30  Check in  done"), past);
        assertEquals(
                "[]\n",
                shell.run("reminders", "--json", "--to", "2026-03-03T18:31:00+01:00")
                        .answer());
    }

    @Test
    void whereThereAreNoneThatIsSaid() {
        var result = shell.run("reminders");
        assertEquals(0, result.code());
        assertEquals("", result.out());
        assertEquals("No reminders in this time.\n", result.err());
        assertEquals("[]\n", shell.run("reminders", "--json").answer());
    }
}
