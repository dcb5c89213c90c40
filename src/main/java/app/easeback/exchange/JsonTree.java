package app.easeback.exchange;

import app.easeback.exchange.ImportException.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Makes a tree of located values from JSON text, within limits that keep a hostile file harmless.
final class JsonTree {

    static final int MAX_DEPTH = 50;
    static final int MAX_TEXT = 100_000;
    static final int MAX_NUMBER = 50;

    /// Decades of several check-ins a day, and of a session with all its reminders a week, stay below it.
    static final int MAX_TOKENS = 5_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH) // our own, with its line, comes first
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private int tokens;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws ImportException when `text` is not one JSON value, or too much of one
    static Node parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser).whole();
        }
    }

    private Node whole() {
        try {
            Node root = value(next(), 0);
            if (parser.nextToken() != null) {
                throw problem(Fault.GOES_ON);
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw refused(e, Fault.TOO_LONG);
        } catch (UnexpectedEndOfInputException e) {
            throw refused(e, Fault.ENDS_EARLY);
        } catch (JacksonException e) {
            throw refused(e, Fault.NOT_JSON);
        }
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new ImportException(Problem.of("", lineReached(), Fault.ENDS_EARLY), null);
        }
        if (++tokens > MAX_TOKENS) {
            throw problem(Fault.TOO_MANY);
        }
        return token;
    }

    private Node value(JsonToken token, int depth) {
        int line = line();
        return switch (token) {
            case START_OBJECT -> members(line, deeper(depth));
            case START_ARRAY -> items(line, deeper(depth));
            case VALUE_STRING -> new Node.Text(line, parser.getString());
            case VALUE_NUMBER_INT -> new Node.Digits(line, parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new Node.Digits(line, parser.getString(), false);
            case VALUE_TRUE -> new Node.Flag(line, true);
            case VALUE_FALSE -> new Node.Flag(line, false);
            case VALUE_NULL -> new Node.Null(line);
            default -> throw problem(Fault.NOT_JSON);
        };
    }

    private int deeper(int depth) {
        if (depth == MAX_DEPTH) {
            throw problem(Fault.TOO_DEEP, Integer.toString(MAX_DEPTH));
        }
        return depth + 1;
    }

    private Node members(int line, int depth) {
        var members = new LinkedHashMap<String, Node>();
        Optional<Node.Repeated> repeated = Optional.empty();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line();
            Node value = value(next(), depth);
            if (members.putIfAbsent(name, value) != null && repeated.isEmpty()) {
                repeated = Optional.of(new Node.Repeated(nameLine, name));
            }
        }
        return new Node.Members(line, members, repeated);
    }

    private Node items(int line, int depth) {
        var items = new ArrayList<Node>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, depth));
        }
        return new Node.Items(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private ImportException problem(Fault fault, Serializable... args) {
        return new ImportException(Problem.of("", line(), fault, args), null);
    }

    private ImportException refused(JacksonException e, Fault fault) {
        return new ImportException(Problem.of("", lineReached(), fault), e);
    }

    private int lineReached() {
        return parser.currentLocation().getLineNr();
    }
}
