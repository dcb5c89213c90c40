package app.easeback.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.MadeUp;
import app.easeback.core.Records;
import app.easeback.core.sample.SampleData;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.exchange.table.CheckInColumn;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// Whatever is done to a file, it is read as what it says or refused with path and line, soon, and by no other
/// exception.
/// The profile `hostile-files` does more of it.
class HostileFilesTest {

    private static final int FILES = Integer.getInteger("easeback.files", 4_000);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Words WORDS = Words.of(Locale.ENGLISH, ImportException.TEXTS);

    private static final List<String> PIECES = List.of(
            "null",
            "[]",
            "{}",
            "\"\"",
            "-1",
            "1e9",
            "99999999999",
            "\\u0000",
            "\\ud83d",
            "\"",
            "'",
            ",",
            ";",
            "\t",
            "\r",
            "\n\n",
            "\0",
            "\uFEFF",
            "=1+1",
            "{\"a\":",
            "[[[[",
            "]]}}",
            "true",
            "NaN",
            "1e999999999",
            "0x10",
            "\u202E");

    /// Refused for what it is as a whole, which stands in no line.
    private static final Set<Fault> OF_THE_WHOLE = EnumSet.of(Fault.TOO_LARGE, Fault.EMPTY, Fault.ZIPPED, Fault.UTF_16);

    /// Refused where the text cannot be taken apart any further, so that there is a line and nothing with a name.
    private static final Set<Fault> OF_THE_TEXT = EnumSet.of(
            Fault.NOT_UTF8,
            Fault.NOT_JSON,
            Fault.ENDS_EARLY,
            Fault.GOES_ON,
            Fault.TOO_DEEP,
            Fault.TOO_LONG,
            Fault.TOO_MANY,
            Fault.NO_TABLE,
            Fault.NO_COLUMN,
            Fault.TOO_WIDE,
            Fault.QUOTES);

    private final List<byte[]> whole = List.of(
            utf8(GoodFile.JSON),
            utf8(GoodFile.JSON.replace("\n", "\r\n")),
            InMemory.json(new MadeUp(1, NOW).records()),
            table(new MadeUp(2, NOW).records()),
            table(new MadeUp(3, NOW).records()),
            utf8("at;muscle;side;soreness;note\n2026-03-03T08:00:00+01:00;soleus;LEFT;4;\"a \"\"b\"\"\nc\"\n"),
            table(SampleData.of(NOW.atZone(ZoneId.of("Europe/Berlin")), 1, Language.ENGLISH)));

    private enum Format {
        JSON,
        TABLE
    }

    /// What is told of where a problem is.
    private enum Known {
        NOTHING,
        LINE,
        PATH_AND_LINE
    }

    /// What is done to a file.
    private enum Harm {
        BYTE_CHANGED,
        CUT_OFF,
        PIECE_TAKEN_OUT,
        PIECE_DOUBLED,
        PIECE_PUT_IN,
        PIECE_MANY_TIMES,
        DEEP,
        HUGE_NUMBER,
        LONG_TEXT,
        OTHER_ENCODING,
        COMPRESSED,
        SHUFFLED
    }

    @Test
    void noHarmDoesMoreThanARefusal() {
        var refused = new EnumMap<Harm, Integer>(Harm.class);
        var places = new TreeMap<String, Integer>();
        int read = 0;
        for (int seed = 0; seed < FILES; seed++) {
            var random = new Random(seed);
            var harm = Harm.values()[seed % Harm.values().length];
            byte[] file = whole.get(random.nextInt(whole.size()));
            for (int times = 1 + random.nextInt(3); times > 0 && file.length > 0; times--) {
                file = harmed(file, harm, random);
            }
            long start = System.nanoTime();
            try {
                var records = InMemory.read(file, NOW);
                assertEquals(records, InMemory.read(InMemory.json(records), NOW), harm + " " + seed);
                read++;
            } catch (ImportException e) {
                refused.merge(harm, 1, Integer::sum);
                assertTrue(e.sayAll(WORDS).stream().allMatch(HostileFilesTest::isALine), e.sayInOneLine(WORDS));
                var format = isJson(file) ? Format.JSON : Format.TABLE;
                for (var problem : e.problems()) {
                    var known = known(problem, file, format);
                    places.merge(format + " " + known, 1, Integer::sum);
                }
            } catch (RuntimeException e) {
                throw new AssertionError(harm + " " + seed, e);
            }
            var took = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(took.compareTo(SOON) < 0, harm + " " + seed + " took " + took);
        }
        assertEquals(Harm.values().length, refused.size(), refused.toString());
        for (var format : Format.values()) {
            for (var known : List.of(Known.LINE, Known.PATH_AND_LINE)) {
                assertTrue(places.getOrDefault(format + " " + known, 0) > FILES / 50, format + " " + known + places);
            }
        }
        assertTrue(read > FILES / 100, read + " of " + FILES + " were read; refused: " + refused);
    }

    /// Where a problem is: in no line that could be named, in a line where the text itself breaks off, or, in all else,
    /// at a place with a path. Fails where less is told of it.
    private static Known known(Problem problem, byte[] file, Format format) {
        String what = format + ": " + problem;
        if (OF_THE_WHOLE.contains(problem.fault())) {
            assertEquals(0, problem.line(), what);
            return Known.NOTHING;
        }
        assertTrue(problem.line() >= 1 && problem.line() <= lines(file), what + " of " + lines(file) + " lines");
        if (OF_THE_TEXT.contains(problem.fault()) || isNoObject(problem, format)) {
            assertEquals("", problem.path(), what);
            return Known.LINE;
        }
        assertTrue(format == Format.JSON || isColumn(problem), what);
        assertFalse(problem.path().isBlank(), what);
        return Known.PATH_AND_LINE;
    }

    /// JSON that is a list, and not the object that holds the lists.
    private static boolean isNoObject(Problem problem, Format format) {
        return format == Format.JSON
                && problem.fault() == Fault.WRONG_TYPE
                && problem.line() == 1
                && problem.path().isEmpty();
    }

    /// The first line may name whatever it likes.
    private static boolean isColumn(Problem problem) {
        return CheckInColumn.titles().contains(problem.path())
                || problem.fault() == Fault.UNKNOWN_COLUMN
                || problem.fault() == Fault.TWICE;
    }

    private static boolean isJson(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static int lines(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
    }

    private static boolean isALine(String said) {
        return said.indexOf('\n') < 0 && said.length() < 1_000;
    }

    private static byte[] harmed(byte[] file, Harm harm, Random random) {
        int at = random.nextInt(file.length);
        int to = Math.min(file.length, at + 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 12));
        byte[] piece = Arrays.copyOfRange(file, at, to);
        return switch (harm) {
            case BYTE_CHANGED -> joined(file, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case CUT_OFF -> Arrays.copyOf(file, at);
            case PIECE_TAKEN_OUT -> joined(file, at, to, new byte[0]);
            case PIECE_DOUBLED -> joined(file, at, at, piece);
            case PIECE_PUT_IN -> joined(file, at, random.nextBoolean() ? at : to, utf8(any(random)));
            case PIECE_MANY_TIMES -> joined(file, at, at, many(piece, random));
            case DEEP ->
                joined(
                        file,
                        at,
                        at,
                        utf8(List.of("[", "{\"a\":", "\"", "(")
                                .get(random.nextInt(4))
                                .repeat(random.nextInt(3_000))));
            case HUGE_NUMBER ->
                joined(
                        file,
                        at,
                        to,
                        utf8("9".repeat(1 + random.nextInt(200))
                                + (random.nextBoolean() ? "e" + random.nextInt() : "")));
            case LONG_TEXT -> joined(file, at, to, utf8(any(random).repeat(random.nextInt(20_000))));
            case OTHER_ENCODING ->
                new String(file, StandardCharsets.UTF_8)
                        .getBytes(List.of(
                                        StandardCharsets.UTF_16,
                                        StandardCharsets.UTF_16LE,
                                        StandardCharsets.UTF_16BE,
                                        StandardCharsets.ISO_8859_1,
                                        Charset.forName("UTF-32"))
                                .get(random.nextInt(5)));
            case COMPRESSED -> compressed(file);
            case SHUFFLED ->
                joined(joined(file, at, to, new byte[0]), random.nextInt(file.length - piece.length + 1), piece);
        };
    }

    private static String any(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static byte[] many(byte[] piece, Random random) {
        var out = new ByteArrayOutputStream();
        for (int i = random.nextInt(2_000); i > 0; i--) {
            out.writeBytes(piece);
        }
        return out.size() > 200_000 ? Arrays.copyOf(out.toByteArray(), 200_000) : out.toByteArray();
    }

    private static byte[] joined(byte[] file, int at, byte[] piece) {
        return joined(file, Math.min(at, file.length), Math.min(at, file.length), piece);
    }

    /// The file with `piece` in the place of what stands between.
    private static byte[] joined(byte[] file, int from, int to, byte[] piece) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(piece);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private static byte[] compressed(byte[] file) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] table(Records records) {
        Map<String, byte[]> tables = InMemory.tables(records);
        return Objects.requireNonNull(tables.get("check-ins.csv"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
