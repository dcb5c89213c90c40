package app.easeback.core.profile;

/// What a caution changes in the app.
public enum CautionEffect {
    /// Reminders of heat are held until the practitioner has been asked.
    HEAT_WAITS,
    /// The same for muscles of the low back and the trunk.
    HEAT_WAITS_AT_BELLY,
    /// A sentence is shown where tape is planned and put on.
    TAPE_NOTE,
    /// A sentence is shown in the form of a session.
    SESSION_NOTE,
    /// A sentence is shown at the check-in.
    CHECK_IN_NOTE
}
