package app.easeback.cli;

/// How much of the log is written to standard error.
public enum LogDetail {
    /// Nothing: a command says in its sentences what matters to its user.
    NOTHING,
    /// One line for each entry, without stack traces: for a window, where somebody may ask about it days
    /// later.
    LINES,
    /// All of it, with stack traces, for whoever asked for details.
    ALL
}
