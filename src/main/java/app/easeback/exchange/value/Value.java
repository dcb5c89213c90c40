package app.easeback.exchange.value;

import app.easeback.core.entry.Range;
import app.easeback.core.entry.Text;
import app.easeback.exchange.value.ImportException.Problem;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A value in a file, with its place. A method that reads it as something it is not throws an
/// [ImportException] with path and line.
///
/// @param path from the top of the file: `checkIns[3].ratings`; empty for the whole. Made only when something
///     is wrong, which is seldom in a file of a hundred thousand entries
/// @param now a time that must have come may not be later
public record Value(Supplier<String> path, Node node, Instant now) {

    /// The longest text that is read, in characters.
    public static final int MAX_TEXT = 100_000;

    private static final int SHOWN = 60;

    /// One member of an object, whatever else it has.
    public Value required(String name) {
        return new Fields(this, object()).required(name);
    }

    private Node.Members object() {
        if (!(node instanceof Node.Members object)) {
            throw wrongType(JsonType.OBJECT);
        }
        return object;
    }

    /// The members of an object.
    ///
    /// @param known the fields it may have
    public Fields fields(String... known) {
        var object = object();
        object.repeated().ifPresent(twice -> {
            throw problem(member(twice.name()), twice.line(), Fault.TWICE);
        });
        var accepted = List.of(known);
        object.members().forEach((name, member) -> {
            if (!accepted.contains(name)) {
                throw problem(member(name), member.line(), Fault.UNKNOWN_FIELD);
            }
        });
        return new Fields(this, object);
    }

    /// The items of a list.
    public List<Value> items() {
        if (!(node instanceof Node.Items list)) {
            throw wrongType(JsonType.LIST);
        }
        return IntStream.range(0, list.items().size())
                .mapToObj(i ->
                        new Value(() -> path.get() + "[" + i + "]", list.items().get(i), now))
                .toList();
    }

    /// A text of any kind.
    public String string() {
        if (!(node instanceof Node.Text text)) {
            throw wrongType(JsonType.TEXT);
        }
        if (Text.holdsHalfACharacter(text.text())) {
            throw problem(Fault.BROKEN_CHARACTER);
        }
        return text.text();
    }

    /// What somebody wrote: neither blank nor longer than [Text#MAX_LENGTH].
    public String text() {
        String text = string();
        if (text.isBlank()) {
            throw problem(Fault.BLANK);
        }
        return within(new Range(1, Text.MAX_LENGTH), text);
    }

    /// Returns `text` when its length is accepted.
    public String within(Range length, String text) {
        if (!length.contains(text.length())) {
            throw problem(Fault.LENGTH, Integer.toString(text.length()), length.toString());
        }
        return text;
    }

    /// A whole number in `range`.
    public int number(Range range) {
        BigInteger number = wholeNumber();
        if (number.bitLength() >= Integer.SIZE || !range.contains(number.intValue())) {
            throw problem(Fault.NOT_IN_RANGE, number.toString(), range.toString());
        }
        return number.intValue();
    }

    /// A whole number of any size.
    public BigInteger wholeNumber() {
        if (!(node instanceof Node.Digits number)) {
            throw wrongType(JsonType.WHOLE_NUMBER);
        }
        if (!number.whole()) {
            throw problem(Fault.NOT_WHOLE, number.digits());
        }
        return new BigInteger(number.digits());
    }

    /// `true` or `false`.
    public boolean flag() {
        if (!(node instanceof Node.Flag flag)) {
            throw wrongType(JsonType.TRUE_OR_FALSE);
        }
        return flag.value();
    }

    /// The constant of `type` whose name it is.
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String name = string();
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> problem(
                        Fault.NOT_ONE_OF,
                        shown(name),
                        Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /// A problem with this value.
    public ImportException problem(Fault fault, Serializable... args) {
        return problem(path.get(), node.line(), fault, args);
    }

    /// A problem somewhere in this value.
    ///
    /// @param where the path of it
    /// @param line counted from 1
    public ImportException problem(String where, int line, Fault fault, Serializable... args) {
        return new ImportException(Problem.of(where, line, fault, args));
    }

    /// The path of a member of this object.
    public String member(String name) {
        String object = path.get();
        return object.isEmpty() ? named(name) : object + "." + named(name);
    }

    /// The name of a member as it is in a file, fit for a path: one that could not be seen is put in quotes.
    public static String named(String name) {
        String shown = shown(name);
        return shown.isBlank() ? "\"" + shown + "\"" : shown;
    }

    /// A text as it is in a file, fit for a message of one line: cut short, and without control characters.
    public static String shown(String text) {
        String oneLine = text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) || isHalfACharacter(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > SHOWN ? oneLine + "…" : oneLine;
    }

    /// The problem that it is of another type than it has to be.
    public ImportException wrongType(JsonType expected) {
        return problem(Fault.WRONG_TYPE, expected, node.type());
    }

    private static boolean isHalfACharacter(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }
}
