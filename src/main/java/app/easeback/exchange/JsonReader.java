package app.easeback.exchange;

import app.easeback.core.Records;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.exchange.ImportException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Reads records from the JSON format of docs/data-format.md.
public final class JsonReader {

    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = 100_000_000;

    private static final int BYTES_PER_MB = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Instant now;

    /// A reader at one moment.
    ///
    /// @param now what no time in a file may lie after, but a practitioner's "from then on" and those of plans
    public JsonReader(Instant now) {
        this.now = now;
    }

    /// Reads a whole file.
    ///
    /// @throws ImportException with the first problem, when the file is not of the format
    /// @throws IOException when it cannot be read at all
    public Records read(InputStream file) throws IOException {
        return read(file.readNBytes(MAX_BYTES + 1));
    }

    /// Reads the bytes of a whole file.
    ///
    /// @throws ImportException with the first problem, when the file is not of the format
    public Records read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new ImportException(Problem.of("", 0, Fault.TOO_LARGE, MAX_BYTES / BYTES_PER_MB), null);
        }
        return records(new Value("", JsonTree.parse(text(file)), now));
    }

    private static Records records(Value file) {
        var fields = file.fields(
                "format",
                "version",
                "profile",
                "sessions",
                "checkIns",
                "tape",
                "heat",
                "complaints",
                "plans",
                "reminders");
        checkFormat(fields.required("format"));
        checkVersion(fields.required("version"));
        return new Records(
                fields.optional("profile").map(ProfileJson::read),
                entries(fields.items("sessions"), SessionJson::read),
                entries(fields.items("checkIns"), CheckInJson::read),
                entries(fields.items("tape"), ComfortJson::tape),
                entries(fields.items("heat"), ComfortJson::heat),
                entries(fields.items("complaints"), CheckInJson::complaint),
                CommonJson.once(fields.items("plans"), ReminderJson::plan, Plan::id),
                CommonJson.once(fields.items("reminders"), ReminderJson::reminder, ReminderHistory::id));
    }

    private static void checkFormat(Value format) {
        String name = format.string();
        if (!name.equals(JsonWriter.FORMAT)) {
            throw format.problem(Fault.WRONG_FORMAT, Value.shown(name));
        }
    }

    private static void checkVersion(Value version) {
        BigInteger number = version.wholeNumber();
        int order = number.compareTo(BigInteger.valueOf(JsonWriter.VERSION));
        if (order != 0) {
            throw version.problem(order > 0 ? Fault.NEWER_VERSION : Fault.NO_SUCH_VERSION, number.toString());
        }
    }

    private static <E extends Entry> List<E> entries(List<Value> items, Function<Value, E> read) {
        var ids = new HashSet<Id>();
        return items.stream()
                .map(item -> {
                    E entry = read.apply(item);
                    if (!ids.add(entry.id())) {
                        throw item.required("id")
                                .problem(Fault.ID_TWICE, Value.shown(entry.id().value()));
                    }
                    return entry;
                })
                .toList();
    }

    /// Strictly, so that no letter of a note is silently lost. A byte order mark is no part of the text (RFC 8259
    /// §8.1).
    private static String text(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ImportException(Problem.of("", lineOf(file, bytes.position()), Fault.NOT_UTF8), e);
        }
    }

    private static int lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (file[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
