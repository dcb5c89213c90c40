package app.easeback.desktop.autostart;

/// "Start with the computer" could not be changed.
public final class AutostartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;

    AutostartException(String place, Throwable cause) {
        super(place, cause);
        this.place = place;
    }

    /// The file, or the key of the registry, that could not be written: for the user to look at.
    public String place() {
        return place;
    }
}
