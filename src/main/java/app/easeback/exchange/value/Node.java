package app.easeback.exchange.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value and the line it starts on.
public sealed interface Node {

    /// Counted from 1.
    int line();

    JsonType type();

    /// An object.
    ///
    /// @param members in the order of the file; of a name that occurs twice, the first
    /// @param repeated the first name that occurs twice
    record Members(int line, Map<String, Node> members, Optional<Repeated> repeated) implements Node {
        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }
    }

    /// A name that occurs twice in one object.
    record Repeated(int line, String name) {}

    record Items(int line, List<Node> items) implements Node {
        @Override
        public JsonType type() {
            return JsonType.LIST;
        }
    }

    record Text(int line, String text) implements Node {
        @Override
        public JsonType type() {
            return JsonType.TEXT;
        }
    }

    /// A number.
    ///
    /// @param digits as it is written
    /// @param whole whether it is written without a decimal point or exponent
    record Digits(int line, String digits, boolean whole) implements Node {
        @Override
        public JsonType type() {
            return JsonType.NUMBER;
        }
    }

    record Flag(int line, boolean value) implements Node {
        @Override
        public JsonType type() {
            return JsonType.TRUE_OR_FALSE;
        }
    }

    record Null(int line) implements Node {
        @Override
        public JsonType type() {
            return JsonType.NULL;
        }
    }
}
