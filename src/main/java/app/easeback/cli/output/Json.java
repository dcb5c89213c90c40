package app.easeback.cli.output;

import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// What all JSON answers share: each is one line, and what is absent is `null`.
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new NoOrders()).build();

    private Json() {}

    /// The line that `content` writes.
    static String line(Consumer<JsonGenerator> content) {
        var line = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            content.accept(json);
        }
        return line.toString();
    }

    static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> json.writeStringProperty(name, text), () -> json.writeNullProperty(name));
    }

    static void number(JsonGenerator json, String name, Optional<? extends Number> value) {
        value.ifPresentOrElse(
                number -> {
                    if (number instanceof Integer whole) {
                        json.writeNumberProperty(name, whole);
                    } else {
                        json.writeNumberProperty(name, number.doubleValue());
                    }
                },
                () -> json.writeNullProperty(name));
    }

    static String time(ZonedDateTime time) {
        return DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time);
    }

    /// Escapes the characters that a terminal would take for a command; the escape means the same.
    private static final class NoOrders extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private static final int ASCII = 128;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (int character = 0; character < ASCII; character++) {
                if (codes[character] == ESCAPE_NONE && Terminal.isOrder(character)) {
                    codes[character] = ESCAPE_CUSTOM;
                }
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return Terminal.isOrder(character)
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", character))
                    : null;
        }
    }
}
