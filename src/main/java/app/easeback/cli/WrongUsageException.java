package app.easeback.cli;

/// What was typed makes no sense.
final class WrongUsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence for the user: what is wrong
    WrongUsageException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
