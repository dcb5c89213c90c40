package app.easeback.core;

/// That work was stopped by who watches it. Everything is as it was.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("stopped");
    }
}
