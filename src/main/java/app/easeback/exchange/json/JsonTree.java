package app.easeback.exchange.json;

import app.easeback.exchange.value.Fault;
import app.easeback.exchange.value.ImportException;
import app.easeback.exchange.value.ImportException.Problem;
import app.easeback.exchange.value.Node;
import app.easeback.exchange.value.Value;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Makes trees of values with their lines from JSON text, one for each entry rather than one for the whole
/// file, within limits that keep a hostile file harmless.
final class JsonTree implements AutoCloseable {

    static final int MAX_DEPTH = 50;
    static final int MAX_NUMBER = 50;

    /// Decades of several check-ins a day, and of a session with all its reminders a week, stay below it.
    static final int MAX_TOKENS = 5_000_000;

    /// Within one entry: no session and no ledger comes near it.
    static final int MAX_TOKENS_OF_ONE = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH) // our own limit, which tells the line, comes first
                    .maxStringLength(Value.MAX_TEXT)
                    .maxNameLength(Value.MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private int tokens;
    private int lastTokenOfEntry = MAX_TOKENS;
    private int depth;

    JsonTree(Reader text) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// Runs `work`, which reads the file.
    ///
    /// @throws ImportException when it is not JSON, or beyond a limit
    /// @throws IOException when it cannot be read at all
    <T> T reading(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (StreamConstraintsException _) {
            throw refused(Fault.TOO_LONG);
        } catch (UnexpectedEndOfInputException _) {
            throw refused(Fault.ENDS_EARLY);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException _) { // whose message may quote the file
            throw refused(Fault.NOT_JSON);
        }
    }

    /// The next token.
    ///
    /// @throws ImportException when there is none, or it is beyond a limit
    JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw refused(Fault.ENDS_EARLY);
        }
        if (++tokens > lastTokenOfEntry) {
            throw problem(Fault.TOO_MANY);
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth > MAX_DEPTH) {
            throw problem(Fault.TOO_DEEP, Integer.toString(MAX_DEPTH));
        }
        return token;
    }

    /// Skips to the next member of the outermost object, past all that was begun.
    ///
    /// @return whether there is one more
    boolean nextMember() {
        var token = next();
        while (depth > 1 || (depth == 1 && token != JsonToken.PROPERTY_NAME)) {
            token = next();
        }
        return depth == 1;
    }

    /// The name of the member that was read last.
    String name() {
        return parser.currentName();
    }

    /// The line of the token that was read last.
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /// Reads the entry, or other value, that begins with `token`, the token that was read last, to its end.
    Node entry(JsonToken token) {
        lastTokenOfEntry = Math.min(tokens + MAX_TOKENS_OF_ONE, MAX_TOKENS);
        Node entry = value(token);
        lastTokenOfEntry = MAX_TOKENS;
        return entry;
    }

    private Node value(JsonToken token) {
        int line = line();
        return switch (token) {
            case START_OBJECT -> members(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER_INT -> new Node.Digits(line, parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new Node.Digits(line, parser.getString(), false);
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            case VALUE_NULL -> new Node.Null(line);
            default -> throw problem(Fault.NOT_JSON);
        };
    }

    /// @throws ImportException when something follows
    void end() {
        if (parser.nextToken() != null) {
            throw problem(Fault.GOES_ON);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private Node members(int line) {
        var members = new LinkedHashMap<String, Node>();
        Optional<Node.Repeated> repeated = Optional.empty();
        while (next() != JsonToken.END_OBJECT) {
            String name = name();
            int nameLine = line();
            Node value = value(next());
            if (members.putIfAbsent(name, value) != null && repeated.isEmpty()) {
                repeated = Optional.of(new Node.Repeated(nameLine, name));
            }
        }
        return new Node.Members(line, members, repeated);
    }

    private Node items(int line) {
        var items = new ArrayList<Node>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token));
        }
        return new Node.Items(line, items);
    }

    private ImportException problem(Fault fault, Serializable... args) {
        return new ImportException(Problem.of("", line(), fault, args));
    }

    private ImportException refused(Fault fault) {
        return new ImportException(Problem.of("", parser.currentLocation().getLineNr(), fault));
    }
}
