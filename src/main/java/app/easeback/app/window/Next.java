package app.easeback.app.window;

/// What the program does next: which window it opens, or how it ends.
public enum Next {
    WELCOME,
    /// Throw-away data.
    SAMPLE,
    /// The user's own data; the welcome where there is none yet.
    OWN,
    /// The same at the start of the computer: the window is made but not shown, and without data nothing is
    /// opened at all.
    OWN_HIDDEN,
    /// The user's own data for the first time, after the welcome.
    OWN_FIRST,
    /// The same with the form of a session open.
    OWN_FIRST_SESSION,
    /// The ways out for the user's own data, which is damaged.
    MEND,
    QUIT,
    /// Ends the program after the user was told why.
    FAILED;

    /// Whether to keep now what the user chose in the welcome.
    public boolean startsForReal() {
        return this == OWN_FIRST || this == OWN_FIRST_SESSION;
    }

    /// Whether it needs data that was kept before.
    public boolean wantsData() {
        return this == OWN || this == OWN_HIDDEN;
    }
}
