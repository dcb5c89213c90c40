package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {

    private final Shell shell;

    TimelineCommandTest(@TempDir Path folder) {
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        assertEquals(0, shell.imported(Shell.DIARY).code());
    }

    @Test
    void theCurrentSessionEverySixHours() {
        assertEquals("""
                Mon 2 Mar, 17:30  Gentle  Full intensity: Wed 4 Mar, 01:00
                Mon 2 Mar, 23:30  Gentle  Full intensity: Wed 4 Mar, 04:30
                Tue 3 Mar, 05:30  Gentle  Full intensity: Wed 4 Mar, 04:30
                Tue 3 Mar, 11:30  Gentle  Full intensity: Wed 4 Mar, 04:30
                """, shell.run("timeline").answer());
    }

    @Test
    void inJsonEachLineIsTheStatusOfItsMoment() {
        var lines = shell.run("timeline", "--json", "--every", "PT9H")
                .answer()
                .lines()
                .toList();
        assertEquals(3, lines.size());
        for (String line : lines) {
            String at = line.substring(7, line.indexOf("\",\"level"));
            assertEquals(shell.run("status", "--json", "--at", at).answer().strip(), line);
        }
    }

    @Test
    void aLaterCheckInChangesNoEarlierLine() {
        String before = shell.run("timeline", "--json").answer();
        shell.run("check-in", "7", "--at", "2026-03-02T22:00:00+01:00").answer();
        shell.now = Shell.NOW.plus(Duration.ofHours(6));
        String after = shell.run("timeline", "--json").answer();
        var linesBefore = before.lines().toList();
        assertEquals(linesBefore.subList(0, 3), after.lines().toList().subList(0, 3));
        assertTrue(after.lines().toList().get(3).contains("\"level\":\"REST\""), after);
    }

    @Test
    void anySpanMayBeAskedFor() {
        assertEquals(
                """
                Sat 28 Feb, 12:00  Nothing to wait for
                Sun 1 Mar, 12:00   Nothing to wait for
                Mon 2 Mar, 12:00   Nothing to wait for
                """,
                shell.run(
                                "timeline",
                                "--from",
                                "2026-02-28T12:00:00+01:00",
                                "--to",
                                "2026-03-02T13:00:00+01:00",
                                "--every",
                                "P1D")
                        .answer());
    }

    @Test
    void itIsToldByTheClocksOfTheZoneThatIsNamed() {
        String said = shell.run(
                        "timeline",
                        "--from",
                        "2026-03-03T11:00:00+01:00",
                        "--to",
                        "2026-03-03T19:00:00+09:00[Asia/Tokyo]")
                .answer();
        assertTrue(said.startsWith("Tue 3 Mar, 19:00  "), said);
    }

    @Test
    void aLineOfAnotherYearSaysWhichOneItIs() {
        String said = shell.run("timeline", "--from", "2024-03-05T08:00:00+01:00", "--every", "P365D")
                .answer();
        assertEquals("""
                Tue 5 Mar 2024, 08:00  Nothing to wait for
                Wed 5 Mar 2025, 08:00  Nothing to wait for
                """, said);
        shell.now = Shell.NOW.plus(Duration.ofDays(365));
        String then = shell.run("timeline", "--to", "2026-03-02T17:30:00+01:00").answer();
        assertEquals("Mon 2 Mar 2026, 17:30  Gentle  Full intensity: Wed 4 Mar 2026, 01:00\n", then);
        assertTrue(shell.run("status", "--at", "2026-03-02T17:30:00+01:00")
                .answer()
                .startsWith("Mon 2 Mar 2026, 17:30\n"));
    }

    @Test
    void noStepIsTooLong() {
        String all =
                shell.run("timeline", "--every", "PT2562047788015215H30M7S").answer();
        assertEquals("Mon 2 Mar, 17:30  Gentle  Full intensity: Wed 4 Mar, 01:00\n", all);
    }

    /// As `| head -1` does.
    @Test
    void nothingIsReckonedForAReaderThatIsGone() {
        var asked = new AtomicInteger();
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (asked.incrementAndGet() > 1) {
                    throw new IOException("broken pipe");
                }
            }
        };
        var err = new ByteArrayOutputStream();
        String[] arguments = {"--data", shell.folder.toString(), "timeline", "--json", "--every", "PT1M"};
        var surroundings =
                shell.surroundings(new PrintStream(gone, true, StandardCharsets.UTF_8), new PrintStream(err));
        assertEquals(1, new Commands(shell, surroundings).run(arguments));
        assertEquals(
                "The answer could not be written to its end: nobody reads it any more, or where it goes is full.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertTrue(asked.get() < 10, asked + " writes of more than a thousand lines");
    }

    @Test
    void withoutASessionThereIsNothingToTell() {
        var result = shell.run("timeline", "--to", "2026-02-28T12:00:00+01:00");
        assertEquals(0, result.code());
        assertEquals("", result.out());
        assertEquals(
                "No IMS session in the seven days before Sat 28 Feb, 12:00. Name a start with --from.\n", result.err());
    }
}
