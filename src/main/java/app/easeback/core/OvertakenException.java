package app.easeback.core;

/// That an entry was changed meanwhile by somebody else, as by an import of another program, so that a change of what
/// it was before was refused. Nothing was written.
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OvertakenException() {
        super("another version is kept now");
    }
}
