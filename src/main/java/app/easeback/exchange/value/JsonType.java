package app.easeback.exchange.value;

/// The types of a JSON value, for messages.
public enum JsonType {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    TRUE_OR_FALSE,
    NULL
}
