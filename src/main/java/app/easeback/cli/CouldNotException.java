package app.easeback.cli;

/// A command could not do what was asked.
public final class CouldNotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence for the user: what, and how to mend it
    CouldNotException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// @param sentence for the user: what, and how to mend it
    /// @param cause for the details
    public CouldNotException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
