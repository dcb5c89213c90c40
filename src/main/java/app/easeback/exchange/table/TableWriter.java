package app.easeback.exchange.table;

import app.easeback.core.Content;
import app.easeback.core.Records;
import app.easeback.core.body.Site;
import app.easeback.core.session.ImsSession;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.exchange.value.Times;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes the entries as tables (CSV) for a spreadsheet, one for each kind of entry; docs/data-format.md says
/// which columns they have. No cell is a formula ([Formula]). Equal records make equal bytes.
public final class TableWriter {

    /// Without it some spreadsheets assume another encoding and show wrong letters.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Puts cells in quotes in which a spreadsheet may see another separator, like those with a comma.
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    /// The files by their names, UTF-8.
    public Map<String, Content> tables(Records records) {
        var files = new LinkedHashMap<String, Content>();
        files.put("check-ins.csv", file -> checkIns(records, file));
        files.put("sessions.csv", file -> sessions(records, file));
        files.put("advice.csv", file -> advice(records, file));
        files.put("tape.csv", file -> tape(records, file));
        files.put("heat.csv", file -> heat(records, file));
        files.put("complaints.csv", file -> complaints(records, file));
        return files;
    }

    private static void checkIns(Records records, OutputStream file) throws IOException {
        var rows = records.checkIns().stream()
                .flatMap(checkIn -> CheckInRow.write(checkIn).stream())
                .map(row -> Stream.of(CheckInColumn.values())
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
        table(file, CheckInColumn.titles(), rows);
    }

    private static void sessions(Records records, OutputStream file) throws IOException {
        var titles = List.of(
                "id",
                "at",
                "recordedAt",
                "purpose",
                "muscle",
                "side",
                "twitches",
                "twitchesAbout",
                "insertions",
                "tightness",
                "tightForWeeks",
                "painDuring",
                "practitioner",
                "note");
        var rows = records.sessions().stream()
                .flatMap(session -> session.muscles().stream().map(muscle -> row(session, muscle)));
        table(file, titles, rows);
    }

    private static List<String> row(ImsSession session, TreatedMuscle muscle) {
        return List.of(
                session.id().value(),
                Times.write(session.at()),
                Times.write(session.recordedAt()),
                session.purpose().name(),
                muscle(muscle.site()),
                side(muscle.site()),
                cell(muscle.twitches()
                        .filter(Twitches.Counted.class::isInstance)
                        .map(counted -> ((Twitches.Counted) counted).count())),
                cell(muscle.twitches().filter(Twitches.About.class::isInstance)),
                cell(muscle.insertions()),
                cell(muscle.tightness()),
                cell(muscle.tightForWeeks()),
                cell(session.painDuring()),
                cell(session.practitioner()),
                cell(session.note()));
    }

    private static void advice(Records records, OutputStream file) throws IOException {
        var rows = records.sessions().stream()
                .flatMap(session -> session.advice().stream()
                        .map(advice -> List.of(
                                session.id().value(),
                                Times.write(advice.at()),
                                time(advice.fullIntensityFrom()),
                                cell(advice.text()))));
        table(file, List.of("session", "at", "fullIntensityFrom", "text"), rows);
    }

    private static void tape(Records records, OutputStream file) throws IOException {
        var rows = records.tapes().stream()
                .map(tape -> List.of(
                        tape.id().value(),
                        muscle(tape.site()),
                        side(tape.site()),
                        Times.write(tape.appliedAt()),
                        time(tape.removedAt()),
                        cell(tape.skinReaction())));
        table(file, List.of("id", "muscle", "side", "appliedAt", "removedAt", "skinReaction"), rows);
    }

    private static void heat(Records records, OutputStream file) throws IOException {
        var rows = records.heats().stream()
                .map(heat -> List.of(
                        heat.id().value(),
                        muscle(heat.site()),
                        side(heat.site()),
                        Times.write(heat.startedAt()),
                        Integer.toString(heat.minutes())));
        table(file, List.of("id", "muscle", "side", "startedAt", "minutes"), rows);
    }

    private static void complaints(Records records, OutputStream file) throws IOException {
        var rows = records.complaints().stream()
                .map(complaint -> List.of(
                        complaint.id().value(),
                        Times.write(complaint.at()),
                        Times.write(complaint.recordedAt()),
                        Integer.toString(complaint.pain())));
        table(file, List.of("id", "at", "recordedAt", "pain"), rows);
    }

    private static String muscle(Site site) {
        return site.muscle().id();
    }

    private static String side(Site site) {
        return site.side().name();
    }

    private static String time(Optional<ZonedDateTime> time) {
        return time.map(Times::write).orElse("");
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static void table(OutputStream file, List<String> titles, Stream<List<String>> rows) throws IOException {
        file.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        // Not closed, since the file stays open.
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(OTHER_SEPARATORS)
                .build(file);
        try {
            csv.writeRecord(titles);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(Formula::guarded).toList()));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
