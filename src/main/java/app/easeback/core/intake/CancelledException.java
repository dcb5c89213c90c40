package app.easeback.core.intake;

/// Work was stopped by whoever watched it. Everything is as it was before.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("stopped");
    }
}
