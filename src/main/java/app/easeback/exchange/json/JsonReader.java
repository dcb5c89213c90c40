package app.easeback.exchange.json;

import app.easeback.core.Records;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.session.ImsSession;
import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.JsonType;
import app.easeback.exchange.value.Value;
import java.io.IOException;
import java.io.Reader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/// Reads records from the JSON format of docs/data-format.md, entry by entry: each is made a record at once,
/// so that there is never a tree of the whole file.
public final class JsonReader {

    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final Set<Fault> OF_THE_WHOLE =
            EnumSet.of(Fault.WRONG_FORMAT, Fault.NEWER_VERSION, Fault.NO_SUCH_VERSION);

    private final JsonTree tree;
    private final Instant now;
    private final Set<String> met = new HashSet<>();

    private Optional<Profile> profile = Optional.empty();
    private List<ImsSession> sessions = List.of();
    private List<CheckIn> checkIns = List.of();
    private List<Tape> tapes = List.of();
    private List<Heat> heats = List.of();
    private List<ComplaintPain> complaints = List.of();
    private List<Plan> plans = List.of();
    private List<ReminderHistory> reminders = List.of();

    private JsonReader(JsonTree tree, Instant now) {
        this.tree = tree;
        this.now = now;
    }

    /// Reads a whole file.
    ///
    /// @throws ImportException with the first problem, when the file is not of the format
    /// @throws IOException when it cannot be read at all
    public static Records read(Reader text, Instant now) throws IOException {
        try (var tree = new JsonTree(text)) {
            return tree.reading(() -> new JsonReader(tree, now).records());
        }
    }

    private Records records() {
        var first = tree.next();
        int line = tree.line();
        if (first != JsonToken.START_OBJECT) {
            throw whole(first).wrongType(JsonType.OBJECT);
        }
        for (var token = tree.next(); token != JsonToken.END_OBJECT; token = tree.next()) {
            try {
                member(tree.name(), tree.line());
            } catch (ImportException refused) {
                throw met.contains(VERSION) ? refused : foremost(refused);
            }
        }
        tree.end();
        for (String required : List.of(FORMAT, VERSION)) {
            if (!met.contains(required)) {
                throw new ImportException(Problem.of(required, line, Fault.MISSING));
            }
        }
        return new Records(profile, sessions, checkIns, tapes, heats, complaints, plans, reminders);
    }

    /// What to report of a file that is refused before its version was read. A newer version may have what is
    /// unknown here, so a wrong format or version further on is reported instead; all else is skipped.
    private ImportException foremost(ImportException refused) {
        try {
            while (tree.nextMember()) {
                switch (tree.name()) {
                    case FORMAT -> checkFormat(value(FORMAT));
                    case VERSION -> checkVersion(value(VERSION));
                    default -> {}
                }
            }
            return refused;
        } catch (ImportException other) {
            return OF_THE_WHOLE.contains(other.problem().fault()) ? other : refused;
        } catch (JacksonIOException unread) {
            throw unread;
        } catch (JacksonException _) { // the first problem is the one to be mended first
            return refused;
        }
    }

    /// The whole file, if it is no object.
    private Value whole(JsonToken first) {
        return new Value(() -> "", tree.entry(first), now);
    }

    private void member(String name, int line) {
        if (!met.add(name)) {
            throw new ImportException(Problem.of(Value.named(name), line, Fault.TWICE));
        }
        switch (name) {
            case FORMAT -> checkFormat(value(name));
            case VERSION -> checkVersion(value(name));
            case "profile" -> profile = Optional.of(ProfileJson.read(value(name)));
            case "sessions" -> sessions = entries(name, SessionJson::read, ImsSession::id);
            case "checkIns" -> checkIns = entries(name, CheckInJson::read, CheckIn::id);
            case "tape" -> tapes = entries(name, ComfortJson::tape, Tape::id);
            case "heat" -> heats = entries(name, ComfortJson::heat, Heat::id);
            case "complaints" -> complaints = entries(name, CheckInJson::complaint, ComplaintPain::id);
            case "plans" -> plans = items(name, ReminderJson::plan, Plan::id, "");
            case "reminders" -> reminders = items(name, ReminderJson::reminder, ReminderHistory::id, "");
            default -> throw new ImportException(Problem.of(Value.named(name), line, Fault.UNKNOWN_FIELD));
        }
    }

    private Value value(String name) {
        return new Value(() -> name, tree.entry(tree.next()), now);
    }

    private <E> List<E> entries(String name, Function<Value, E> read, Function<E, ?> idOf) {
        return items(name, read, idOf, "id");
    }

    /// Reads a list in which each identity may occur once.
    ///
    /// @param blamed the member to blame if one occurs twice; empty for the item as a whole
    private <T> List<T> items(String name, Function<Value, T> read, Function<T, ?> idOf, String blamed) {
        JsonToken first = tree.next();
        if (first != JsonToken.START_ARRAY) {
            throw new Value(() -> name, tree.entry(first), now).wrongType(JsonType.LIST);
        }
        var items = new ArrayList<T>();
        var ids = new HashSet<Object>();
        for (var token = tree.next(); token != JsonToken.END_ARRAY; token = tree.next()) {
            int place = items.size();
            var value = new Value(() -> name + "[" + place + "]", tree.entry(token), now);
            T item = read.apply(value);
            Object id = idOf.apply(item);
            if (!ids.add(id)) {
                Value twice = blamed.isEmpty() ? value : value.required(blamed);
                throw twice.problem(Fault.ID_TWICE, Value.shown(id.toString()));
            }
            items.add(item);
        }
        return items;
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
}
