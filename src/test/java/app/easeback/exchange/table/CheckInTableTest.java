package app.easeback.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Samples;
import app.easeback.core.MadeUp;
import app.easeback.core.Records;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.exchange.InMemory;
import app.easeback.exchange.Pieces;
import app.easeback.exchange.RecordsReader;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.Times;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Check-ins in a table: what is written comes back, what people write is read, and what is wrong is named by its line
/// and column.
class CheckInTableTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");
    private static final Words WORDS = Words.of(Locale.ENGLISH, ImportException.TEXTS);
    private static final String TIME = "2026-03-03T08:00:00+01:00";

    @Test
    void whatIsWrittenIsReadAsItWas() {
        for (long seed = 0; seed < 200; seed++) {
            var records = new MadeUp(seed, NOW).records();
            byte[] table = checkIns(records);
            var read = InMemory.read(table, NOW);
            assertEquals(records.checkIns(), read.checkIns(), "seed " + seed);
            assertArrayEquals(table, checkIns(read), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsGuessed(String separator) {
        String table = "at,muscle,side,soreness,note\n" + TIME + ",soleus,LEFT,4,stairs\n";
        var read = read(table.replace(",", separator));
        assertEquals(List.of(new Rating(Samples.site("soleus", Side.LEFT), 4)), read.ratings());
        assertEquals(Optional.of("stairs"), read.note());
    }

    /// As a program writes it that puts every cell in quotes.
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsGuessedWithTitlesInQuotes(String separator) {
        String table = "\"at\",\"muscle\",\"side\",\"soreness\"\n\"" + TIME + "\",\"soleus\",\"LEFT\",\"4\"\n";
        assertEquals(
                List.of(new Rating(Samples.site("soleus", Side.LEFT), 4)),
                read(table.replace(",", separator)).ratings());
    }

    /// As a pipe gives it, a few bytes at a time.
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsGuessedFromTheWholeFirstLine(String separator) throws IOException {
        String table = "\n at,muscle,side,soreness,note\n" + TIME + ",soleus,LEFT,4,stairs\n";
        var pipe = new ByteArrayInputStream(table.replace(",", separator).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 4));
            }
        };
        var read = new RecordsReader(NOW).read(pipe).checkIns().getFirst();
        assertEquals(Optional.of("stairs"), read.note());
    }

    @Test
    void aTableMadeByHandIsRead() {
        var read = read("\uFEFF\"Soreness\"; AT;side;Muscle;limited;walking;painkiller;trained;fatigue;\r\n"
                + " 4 ;" + TIME + ";LEFT; soleus;TRUE;False;true;;2;\r\n"
                + ";;;;;;;;;\r\n"
                + "3;" + TIME + ";RIGHT;soleus;;;;;;\r\n");
        assertEquals(
                List.of(
                        new Rating(Samples.site("soleus", Side.LEFT), 4),
                        new Rating(Samples.site("soleus", Side.RIGHT), 3)),
                read.ratings());
        assertEquals(Optional.of(true), read.activityLimited());
        assertEquals(Optional.of(false), read.walkingComfortable());
        assertEquals(Optional.of(true), read.painkiller());
        assertEquals(Optional.empty(), read.trainedSince());
        assertEquals(Optional.of(2), read.fatigue());
        assertEquals(read.at(), read.recordedAt());
    }

    @Test
    void whatHasNoIdHasTheSameOneWheneverItComesAgain() {
        var table = "at,muscle,side,soreness\n" + TIME + ",soleus,LEFT,";
        assertEquals(read(table + "4").id(), read(table + "5").id());
        assertNotEquals(
                read(table + "4").id(),
                read(table.replace("08:00", "09:00") + "4").id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            soleus,LEFT,11,            | soreness: 11 is not in 0–10 (line 2)
            soleus,LEFT,-1,            | soreness: -1 is not in 0–10 (line 2)
            soleus,LEFT,99999999999,   | soreness: 99999999999 is not in 0–10 (line 2)
            soleus,LEFT,4.0,           | soreness: 4.0 is not a whole number, such as 4, without comma or point (line 2)
            soleus,LEFT,"3,5",         | soreness: 3,5 is not a whole number, such as 4, without comma or point (line 2)
            soleus,LEFT,,              | soreness: is missing (line 2)
            soleus,left,4,             | side: left is not one of LEFT, RIGHT, MIDLINE (line 2)
            soleus,,4,                 | side: is missing (line 2)
            ,LEFT,4,                   | muscle: is missing (line 2)
            calf,LEFT,4,               | muscle: calf is not a muscle of the catalogue (line 2)
            ,,,                        | soreness: is missing; a row rates a muscle or names a symptom (line 2)
            ,,,COUGH                   | symptoms: COUGH is not one of CHEST_PAIN
            soleus,LEFT,4,FEVER,more   | more is in a column without a name (line 2)
            """)
    void aCellThatIsWrongIsNamed(String row, String said) {
        String refused =
                refusal("at,muscle,side,soreness,symptoms\n" + TIME + "," + row).getFirst();
        assertTrue(refused.startsWith(said), refused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at,muscle,mood        | mood: is not a column of check-ins; take it out, or rename it (line 1)
            at,muscle,AT          | AT: appears twice (line 1)
            """)
    void aFirstLineThatIsWrongIsNamed(String header, String said) {
        assertEquals(List.of(said), refusal(header + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            note                  | a,%s,soleus,LEFT,4,one  | a,%s,soleus,RIGHT,4,two
            at                    | a,%s,soleus,LEFT,4,one  | a,2026-03-03T09:00:00+01:00,soleus,RIGHT,4,one
            """)
    void rowsOfOneCheckInDoNotContradictOneAnother(String column, String first, String second) {
        String table = "id,at,muscle,side,soreness,note\n" + first + "\n" + second;
        assertEquals(
                List.of(column + ": is not as in the rows above of the same check-in (line 3)"),
                refusal(table.replace("%s", TIME)));
    }

    /// What stands in one of them need not be repeated, whichever that is.
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03T09:00:00+01:00,", ",2026-03-03T09:00:00+01:00"})
    void whenItWasRecordedStandsInAnyRow(String recorded) {
        String[] each = recorded.split(",", -1);
        var read = read("at,recordedAt,muscle,side,soreness\n" + TIME + "," + each[0] + ",soleus,LEFT,4\n" + TIME + ","
                + each[1] + ",soleus,RIGHT,3\n");
        assertEquals("2026-03-03T09:00:00+01:00", Times.write(read.recordedAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a"})
    void theSameInstantIsTheSameTimeHoweverItIsWritten(String id) {
        var read = read("""
                id,at,recordedAt,muscle,side,soreness,symptoms,resolvedAt,resolvedHow
                ID,2026-03-03T08:00:00+01:00,2026-03-03T09:00:00+01:00,soleus,LEFT,4,FEVER,2026-03-03T10:00:00+01:00,WAS_A_MISTAKE
                ID,2026-03-03T07:00:00Z,2026-03-03T08:00:00Z,soleus,RIGHT,3,FEVER,2026-03-03T09:00:00Z,WAS_A_MISTAKE
                """.replace("ID", id));
        assertEquals(2, read.ratings().size());
        assertEquals(TIME, Times.write(read.at()));
        assertEquals("2026-03-03T09:00:00+01:00", Times.write(read.recordedAt()));
    }

    /// What stands in one row of a check-in and not in another is judged by all of them, in whatever order they stand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,,FEVER,,,                                        | soleus,LEFT,4,,,,,                 |
            ,,,,FEVER,,,                                        | ,,,,,2026-03-03T10:00:00+01:00,WAS_A_MISTAKE, |
            soleus,LEFT,4,,FEVER,2026-03-03T10:00:00+01:00,,    | soleus,RIGHT,4,,,,WAS_A_MISTAKE,  |
            soleus,LEFT,4,,,,,                                  | ,,,,,,,slept well                 |
            soleus,LEFT,4,2026-03-03T08:00:00+01:00,,,,         | soleus,RIGHT,4,2026-03-03T09:00:00+01:00,,,, | recordedAt: is not as in the rows above of the same check-in (line 3)
            ,,,,,,,slept well                                   | ,,,,,,,                           | soreness: is missing; a row rates a muscle or names a symptom (line 2)
            soleus,LEFT,4,,,2026-03-03T10:00:00+01:00,,         | soleus,RIGHT,4,,,,WAS_A_MISTAKE,  | resolvedAt: there are no symptoms to resolve (line 2)
            soleus,LEFT,4,,FEVER,,,                             | soleus,RIGHT,4,,FEVER,,WAS_A_MISTAKE, | resolvedAt: is missing
            """)
    void theRowsOfACheckInAreJudgedTogetherInAnyOrder(String one, String other, @Nullable String refusal) {
        String head = "at,muscle,side,soreness,recordedAt,symptoms,resolvedAt,resolvedHow,note\n";
        var tables = List.of(
                head + TIME + "," + one + "\n" + TIME + "," + other + "\n",
                head + TIME + "," + other + "\n" + TIME + "," + one + "\n");
        if (refusal == null) {
            var said = read(tables.getFirst());
            var turned = read(tables.getLast());
            assertEquals(Set.copyOf(said.ratings()), Set.copyOf(turned.ratings()));
            assertEquals(said.symptoms(), turned.symptoms());
            assertEquals(said.symptomsResolved(), turned.symptomsResolved());
            assertEquals(said.note(), turned.note());
        } else {
            for (String table : tables) {
                var said = refusal(table);
                assertEquals(1, said.size(), said.toString());
                assertTrue(said.getFirst().startsWith(refusal), said.toString());
            }
        }
    }

    @Test
    void aPlaceStandsOnceInACheckIn() {
        String row = TIME + ",soleus,LEFT,4\n";
        assertEquals(
                List.of("muscle: soleus LEFT appears twice (line 3)"),
                refusal("at,muscle,side,soreness\n" + row + row));
    }

    @Test
    void timesAreAsInTheJsonFormat() {
        assertEquals(
                List.of(
                        "at: 03/03/2026 is not a time, such as 2026-03-03T08:00:00+01:00 (line 2)",
                        "at: 2026-03-03T08:00 has no offset from UTC, such as +01:00 (line 3)",
                        "at: 2026-03-04T08:00:00+01:00 lies in the future (line 4)",
                        "at: is missing (line 5)"),
                refusal("""
                        at,muscle,side,soreness
                        03/03/2026,soleus,LEFT,4
                        2026-03-03T08:00,soleus,LEFT,4
                        2026-03-04T08:00:00+01:00,soleus,LEFT,4
                        ,soleus,LEFT,4
                        """));
    }

    @Test
    void twentyProblemsAreNamedAndTheOthersCounted() {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> TIME + ",soleus,LEFT," + (11 + i))
                .collect(Collectors.joining("\n"));
        var said = refusal("at,muscle,side,soreness\n" + rows);
        assertEquals(21, said.size());
        assertEquals("soreness: 30 is not in 0–10 (line 21)", said.get(19));
        assertEquals("And 10 more problems.", said.getLast());
    }

    @Test
    void aQuoteThatDoesNotEndIsNamed() {
        String head = "at,muscle,side,soreness,note\n" + TIME + ",soleus,LEFT,4,";
        String said = "A quotation mark does not end as it should, or a cell is too long (line 2)";
        assertEquals(List.of(said), refusal(head + "\"open"));
        assertEquals(List.of(said), refusal(head + "\"a\"b"));
        assertEquals(List.of(said), refusal(head + "x".repeat(200_000)));
        assertEquals(
                List.of("note: has 10001 characters, and 1–10000 are accepted (line 2)"),
                refusal(head + "x".repeat(10_001)));
    }

    /// A text and the cell that says it: never the beginning of a formula, and back it is as it was.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,      '=1+1
            +49 30,    '+49 30
            -,         '-
            @SUM(A1),  '@SUM(A1)
            '=1+1,     ''=1+1
            ''@x,      '''@x
            'tis,      'tis
            a=b,       a=b
            '',        ''
            a;=1,      a;'=1
            a;'=1,     a;''=1
            a;;"+1,    a;;'"+1
            a; -1,     a;' -1
            a;b=1,     a;b=1
            a;'b,      a;'b
            =1;=1,     '=1;'=1
            """)
    void noCellIsAFormula(String text, String cell) {
        assertEquals(cell, Formula.guarded(text));
        assertEquals(text, Formula.plain(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "=1\n2"})
    void noCellIsAFormulaAfterWhiteSpace(String text) {
        String inside = text.startsWith("=") ? text : text.charAt(0) + "'" + text.substring(1);
        assertEquals("'" + inside, Formula.guarded(text));
        assertEquals(text, Formula.plain("'" + inside));
    }

    /// As a spreadsheet sees it that takes another mark for the separator, and quotes in the middle of a cell for none.
    @Test
    void noPieceOfACellIsAFormulaWhateverSeparates() {
        for (String note : riskyNotes()) {
            String table = new String(checkIns(withNote(note)), StandardCharsets.UTF_8);
            for (String piece : table.split("[;\t\r\n]", -1)) {
                assertFalse(piece.matches("[\" ]*[=+\\-@].*"), piece);
            }
            int cell = table.indexOf("\"", table.indexOf('\n'));
            assertTrue(cell >= 0 || !note.matches("(?s).*[;\t].*"), "in quotes: " + note);
        }
    }

    /// As a spreadsheet saves it again.
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatIsWrittenIsReadAsItWasWithEverySeparator(String separator) throws IOException {
        for (String note : riskyNotes()) {
            var records = withNote(note);
            var saved = new StringWriter();
            try (var read = CsvReader.builder()
                            .detectBomHeader(true)
                            .ofCsvRecord(new ByteArrayInputStream(checkIns(records)));
                    var csv = CsvWriter.builder()
                            .fieldSeparator(separator.charAt(0))
                            .build(saved)) {
                read.forEach(line -> csv.writeRecord(line.getFields()));
            }
            assertEquals(records.checkIns().getFirst(), read(saved.toString()), note);
        }
    }

    private static List<String> riskyNotes() {
        return Stream.of(";", "\t", "\n", "\r\n", ";\t", ";;", "; ", ";\"", ";'", "\t''\"", "")
                .flatMap(before -> Stream.of("=1+1", "+49", "-", "@SUM(A1)", "'=1", "b")
                        .flatMap(risk -> Stream.of("a" + before + risk, "=" + before + risk + before + risk)))
                .toList();
    }

    private static Records withNote(String note) {
        var at = ZonedDateTime.parse(TIME);
        var rating = new Rating(Samples.site("soleus", Side.LEFT), 4);
        var none = Optional.<Boolean>empty();
        var checkIn = new CheckIn(
                new Id("c"),
                at,
                at,
                List.of(rating),
                Optional.empty(),
                none,
                none,
                none,
                none,
                Set.of(),
                Optional.empty(),
                Optional.of(note));
        return new Records(Optional.empty(), List.of(), List.of(checkIn), List.of(), List.of());
    }

    @Test
    void whatHandsGuardedIsReadPlain() {
        var read = read("at,muscle,side,soreness,note\n" + TIME + ",soleus,LEFT,4,'=HYPERLINK(1)\n");
        assertEquals(Optional.of("=HYPERLINK(1)"), read.note());
    }

    @Test
    void aLargeTableIsWrittenPieceByPiece() throws IOException {
        var checkIns = LongStream.range(0, 1_000)
                .mapToObj(seed -> new MadeUp(seed, NOW).records())
                .flatMap(made -> made.checkIns().stream())
                .toList();
        var records = new Records(Optional.empty(), List.of(), checkIns, List.of(), List.of());
        var written = new Pieces();
        Objects.requireNonNull(new TableWriter().tables(records).get("check-ins.csv"))
                .into(written);
        assertArrayEquals(checkIns(records), written.toByteArray());
        assertTrue(written.size() > 200_000, written.size() + " bytes");
        assertTrue(Collections.max(written.lengths) <= 65_536, Collections.max(written.lengths) + " bytes at once");
    }

    @Test
    void eachKindHasATable() {
        var records = new Records(
                Optional.empty(),
                List.of(Samples.fullSession()),
                List.of(Samples.fullCheckIn()),
                List.of(Samples.fullTape()),
                List.of(Samples.heat("heat", Samples.MONDAY)));
        Map<String, byte[]> tables = InMemory.tables(records);
        assertEquals(
                List.of("check-ins.csv", "sessions.csv", "advice.csv", "tape.csv", "heat.csv", "complaints.csv"),
                List.copyOf(tables.keySet()));
        assertEquals("""
                \uFEFFid,muscle,side,appliedAt,removedAt,skinReaction
                tape-1,vastus-lateralis,LEFT,2026-03-02T17:30:00+01:00[Europe/Berlin],2026-03-06T01:30:00+01:00[Europe/Berlin],true
                """, text(tables, "tape.csv"));
        assertEquals("""
                \uFEFFsession,at,fullIntensityFrom,text
                session-1,2026-03-02T17:35:00+01:00[Europe/Berlin],2026-03-03T11:30:00+01:00[Europe/Berlin],Go easy – 慢慢来 🙂
                session-1,2026-03-02T18:30:00+01:00[Europe/Berlin],,Walk a little
                """, text(tables, "advice.csv"));
        assertTrue(
                text(tables, "sessions.csv")
                        .contains(
                                "TENDON_PROBLEM,vastus-lateralis,LEFT,,ONE_TO_FIVE,,,,6,Zoë O’Neill,\"First line\nsecond line;"));
        assertEquals(3, text(tables, "check-ins.csv").lines().count());
        assertEquals(
                List.of(
                        "The first line names no column “at”. Easeback reads its own JSON files, and tables of check-ins"
                                + " (CSV); is it the right file? (line 1)"),
                refusal(text(tables, "tape.csv")));
    }

    private static String text(Map<String, byte[]> tables, String name) {
        return new String(Objects.requireNonNull(tables.get(name)), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static byte[] checkIns(Records records) {
        return Objects.requireNonNull(InMemory.tables(records).get("check-ins.csv"));
    }

    private static CheckIn read(String table) {
        return InMemory.read(table.getBytes(StandardCharsets.UTF_8), NOW)
                .checkIns()
                .getFirst();
    }

    private static List<String> refusal(String table) {
        byte[] file = table.getBytes(StandardCharsets.UTF_8);
        return assertThrows(ImportException.class, () -> InMemory.read(file, NOW))
                .sayAll(WORDS);
    }
}
