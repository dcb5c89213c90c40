package app.easeback.cli;

/// How much of what the program logs is told on standard error.
public enum LogDetail {
    /// Nothing: a command says in its sentences what matters to its user.
    NOTHING,
    /// A line each, without stack traces: of a window, which may be asked about days later.
    LINES,
    /// All, for whoever asked for details.
    ALL
}
