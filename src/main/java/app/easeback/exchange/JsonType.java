package app.easeback.exchange;

/// The types of a JSON value, for messages.
enum JsonType {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    WHOLE_NUMBER,
    TRUE_OR_FALSE,
    NULL
}
