package app.easeback.core;

/// An entry has changed since it was read, such as by an import in another program. Nothing was written.
public final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OvertakenException() {
        super("another version is kept now");
    }
}
