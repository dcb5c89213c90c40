package app.easeback.cli;

/// How a command ends. Scripts rely on the numbers.
public final class ExitCode {

    public static final int DONE = 0;

    /// One line on standard error says what and how to mend it.
    public static final int COULD_NOT = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
