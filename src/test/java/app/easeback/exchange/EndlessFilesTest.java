package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.intake.Progress;
import app.easeback.core.words.Words;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files without end are refused in as little memory as the packaged program has.
class EndlessFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    /// Those of which much is good, and all of it is read: only with the many files of [HostileFilesTest].
    private static final Set<Endless> LARGE =
            EnumSet.of(Endless.ENTRIES, Endless.LARGE_ENTRIES, Endless.ROWS, Endless.SPACES);

    private static final boolean ALL = Integer.getInteger("easeback.files", 0) >= 20_000;
    private static final String TIME = "2026-03-03T08:00:00+01:00";

    @Test
    void aFileThatIsTooLargeIsRefusedAtOnce(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        long start = System.nanoTime();
        var refused = assertThrows(ImportException.class, () -> new RecordsReader(NOW).read(file, Progress.UNWATCHED));
        assertEquals(
                "The file is larger than 100 MB. Easeback writes far smaller ones; is it the right file?",
                refused.sayInOneLine(Words.of(Locale.ENGLISH, ImportException.TEXTS)));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2_000);
    }

    /// How a file begins, how it goes on for ever, and what is said to it.
    enum Endless {
        ENTRIES("{\"format\":\"easeback\",\"version\":1,\"checkIns\":[", Endless::entry, Fault.TOO_MANY),
        LARGE_ENTRIES("{\"format\":\"easeback\",\"version\":1,\"checkIns\":[", Endless::noted, Fault.TOO_LARGE),
        ONE_ENTRY("{\"format\":\"easeback\",\"version\":1,\"sessions\":[{\"muscles\":[", "{},", Fault.TOO_MANY),
        EXERCISES(
                "{\"format\":\"easeback\",\"version\":1,\"profile\":{\"exercises\":[",
                "{\"name\":\"x\"},",
                Fault.TOO_MANY),
        MEMBERS("{\"format\":\"easeback\",\"version\":1,\"profile\":{", i -> "\"" + i + "\":1,", Fault.TOO_MANY),
        DEEP("{\"format\":\"easeback\",\"version\":1,\"sessions\":[", "[", Fault.TOO_DEEP),
        TEXT("{\"format\":\"", "never ending ", Fault.TOO_LONG),
        NAME("{\"", "never ending ", Fault.TOO_LONG),
        NUMBER("{\"version\":", "9", Fault.TOO_LONG),
        SPACES("{", "          ", Fault.TOO_LARGE),
        LINES("", "\n", Fault.TOO_MANY),
        NULLS("", "\0\0\0\0\0\0\0\0", Fault.NO_TABLE),
        ROWS("at,muscle,side,soreness\n", Endless::row, Fault.TOO_MANY),
        WRONG_ROWS("at,muscle,side,soreness\n", "x,x,x,x\n", Fault.NOT_A_TIME),
        BLANK_ROWS("at,muscle,side,soreness\n", ",,,\n", Fault.TOO_MANY),
        CELL("at,note\n" + TIME + ",\"", "never ending ", Fault.QUOTES),
        CELLS("at,note\n" + TIME, ",", Fault.TOO_WIDE),
        HEADER("", "at,", Fault.NO_TABLE);

        private final String beginning;

        @SuppressWarnings("ImmutableEnumChecker") // What it is asked for is all it knows.
        private final IntFunction<String> rest;

        private final Fault fault;

        Endless(String beginning, String rest, Fault fault) {
            this(beginning, _ -> rest.repeat(1_000), fault);
        }

        Endless(String beginning, IntFunction<String> rest, Fault fault) {
            this.beginning = beginning;
            this.rest = rest;
            this.fault = fault;
        }

        private static String entry(int i) {
            return "{\"id\":\"" + i + "\",\"at\":\"" + TIME
                    + "\",\"ratings\":[{\"muscle\":\"soleus\",\"side\":\"LEFT\",\"soreness\":4}]},\n";
        }

        private static String noted(int i) {
            return entry(i).replace("]}", "],\"note\":\"" + "ü".repeat(9_000) + "\"}");
        }

        private static String row(int i) {
            var time = Instant.parse("2026-03-03T12:00:00Z").minusSeconds(i);
            return time + ",soleus,LEFT,4\n";
        }

        InputStream open() {
            return new InputStream() {
                private byte[] piece = beginning.getBytes(StandardCharsets.UTF_8);
                private int at;
                private int number;

                @Override
                public int read() {
                    while (at == piece.length) {
                        piece = rest.apply(number++).getBytes(StandardCharsets.UTF_8);
                        at = 0;
                    }
                    return piece[at++] & 0xFF;
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    into[offset] = (byte) read();
                    int count = Math.min(length - 1, piece.length - at);
                    System.arraycopy(piece, at, into, offset + 1, count);
                    at += count;
                    return count + 1;
                }
            };
        }
    }

    @Test
    void everyOneIsRefusedInTheMemoryOfThePackage() throws Exception {
        String classes = Stream.of(
                        System.getProperty("jdk.module.path"), System.getProperty("java.class.path"), testClasses())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        var names = Stream.of(Endless.values())
                .filter(endless -> ALL || !LARGE.contains(endless))
                .map(Enum::name)
                .toList();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                EndlessFilesTest.class.getName()));
        command.addAll(names);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor(), String.join("\n", said));
        System.out.println("endless files: " + String.join(", ", said));
        assertEquals(names.size(), said.size());
    }

    @ParameterizedTest
    @EnumSource(names = {"DEEP", "TEXT", "NAME", "NUMBER", "NULLS", "CELL", "CELLS", "HEADER"})
    void whatIsSeenEarlyIsRefusedEarly(Endless endless) {
        long start = System.nanoTime();
        var refused = assertThrows(ImportException.class, () -> new RecordsReader(NOW).read(endless.open()));
        assertEquals(endless.fault, refused.problem().fault());
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2_000);
    }

    /// Reads them all, and says how long each took.
    public static void main(String[] arguments) throws IOException {
        for (String name : arguments) {
            var endless = Endless.valueOf(name);
            long start = System.nanoTime();
            try {
                new RecordsReader(NOW).read(endless.open());
                throw new AssertionError(endless + " has come to an end");
            } catch (ImportException e) {
                if (e.problem().fault() != endless.fault) {
                    throw new AssertionError(endless + ": " + e.problem().fault(), e);
                }
            }
            System.out.println(
                    endless + " " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        }
    }

    private static String testClasses() {
        String file = Objects.requireNonNull(EndlessFilesTest.class.getResource("EndlessFilesTest.class"))
                .getPath();
        return file.substring(0, file.length() - "app/easeback/exchange/EndlessFilesTest.class".length());
    }
}
