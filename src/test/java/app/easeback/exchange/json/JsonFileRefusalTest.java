package app.easeback.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.easeback.core.words.Words;
import app.easeback.exchange.GoodFile;
import app.easeback.exchange.InMemory;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are none, or were damaged, or want to do harm.
class JsonFileRefusalTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Words WORDS = Words.of(Locale.ENGLISH, ImportException.TEXTS);

    static Stream<Arguments> files() {
        String notJson = "The file is not JSON, or it is damaged here. Export it again.";
        String endsEarly = "The file ends too early: a part of it is missing. Export or copy it again.";
        String goesOn = "The file goes on after its end. Remove what follows, or export it again.";
        String tooLong = "A text, name or number in the file is too long. Easeback writes none like it; is it the"
                + " right file?";
        String noTable =
                "The first line names no column “at”. Easeback reads its own JSON files, and tables of check-ins"
                        + " (CSV); is it the right file?";
        String open = "{\"format\":\"easeback\",\"version\":1,\n\"profile\":";
        return Stream.of(
                Arguments.of("", "The file is empty."),
                Arguments.of("\n\n  ", "The file is empty."),
                Arguments.of("{", endsEarly + " (line 1)"),
                Arguments.of("\n\n{ ", endsEarly + " (line 3)"),
                Arguments.of("\n".repeat(8_000) + "{", endsEarly + " (line 8001)"),
                Arguments.of(open, endsEarly + " (line 2)"),
                Arguments.of(open + "[1,2", endsEarly + " (line 2)"),
                Arguments.of(open + "\"abc", endsEarly + " (line 2)"),
                Arguments.of(open + "tru", notJson + " (line 2)"),
                Arguments.of("id;when;soreness\n1;2;3", noTable + " (line 1)"),
                Arguments.of("\0".repeat(1_000_000), noTable + " (line 1)"),
                Arguments.of("\"" + "never ending".repeat(100_000), noTable + " (line 1)"),
                Arguments.of(",".repeat(1_000), noTable + " (line 1)"),
                Arguments.of("{'format':'easeback'}", notJson + " (line 1)"),
                Arguments.of(open + "[1,]}", notJson + " (line 2)"),
                Arguments.of(open + "NaN}", notJson + " (line 2)"),
                Arguments.of(open + "01}", notJson + " (line 2)"),
                Arguments.of("{}// done", notJson + " (line 1)"),
                Arguments.of("{}\n{}", goesOn + " (line 2)"),
                Arguments.of("{} 5", goesOn + " (line 1)"),
                Arguments.of("[]", "is a list, but an object belongs here (line 1)"),
                Arguments.of("\"easeback\"", noTable + " (line 1)"),
                Arguments.of("null", noTable + " (line 1)"),
                Arguments.of(open + "\"" + "x".repeat(Value.MAX_TEXT + 1) + "\"}", tooLong + " (line 2)"),
                Arguments.of(open + "1".repeat(JsonTree.MAX_NUMBER + 1) + "}", tooLong + " (line 2)"),
                Arguments.of("{\"" + "x".repeat(Value.MAX_TEXT + 1) + "\":1}", tooLong + " (line 1)"),
                Arguments.of(
                        open + "[".repeat(100_000),
                        "The file nests its values more than 50 levels deep. Easeback never does; is it the right file?"
                                + " (line 2)"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatIsNoneIsRefused(String file, String said) {
        assertEquals(said, refusal(file));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin = "{\"format\":\n\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1);
        String said = "The file is not UTF-8 text. Save it as UTF-8, or export it again. (line ";
        assertEquals(said + "2)", refusal(latin));
        byte[] half = utf8("{\"format\":\"ü").clone();
        assertEquals(said + "1)", refusal(Arrays.copyOf(half, half.length - 1)));
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        var utf16 = "The file is UTF-16 text. Save it as UTF-8 and try again.";
        assertEquals(utf16, refusal(GoodFile.JSON.getBytes(StandardCharsets.UTF_16)));
        byte[] little = ("\uFEFF" + GoodFile.JSON).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(utf16, refusal(little));
        var zipped =
                "The file is compressed, as spreadsheets (.xlsx, .ods) and archives are. Unpack it, or save the table"
                        + " as CSV (UTF-8), and try again.";
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(utf8(GoodFile.JSON));
        }
        assertEquals(zipped, refusal(bytes.toByteArray()));
        bytes.reset();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[1_000_000]);
        }
        assertEquals(zipped, refusal(bytes.toByteArray()));
    }

    @Test
    void tooManyValuesAreRefused() {
        String many = "[" + "1,".repeat(JsonTree.MAX_TOKENS) + "1]";
        assertEquals(
                "The file holds too many values. Easeback writes far fewer; is it the right file? (line 1)",
                refusal(many));
    }

    @Test
    void aStrangersTextIsShownInOneShortLine() {
        String said = refusal("{\"" + "long\\n".repeat(50) + "\":1}");
        assertEquals("long\uFFFD".repeat(12) + "…: is not a field of this format (line 1)", said);
    }

    private String refusal(String file) {
        return refusal(utf8(file));
    }

    private String refusal(byte[] file) {
        return assertThrows(ImportException.class, () -> InMemory.read(file, NOW))
                .sayInOneLine(WORDS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
