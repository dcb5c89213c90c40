package app.easeback.core.profile;

/// What a caution changes in the app.
public enum CautionEffect {
    /// Reminders of heat are held until the practitioner was asked.
    HEAT_WAITS,
    /// The same for muscles of the low back and the trunk.
    HEAT_WAITS_AT_BELLY,
    /// A sentence stands where tape is planned and put on.
    TAPE_NOTE,
    /// A sentence stands in the form of a session.
    SESSION_NOTE,
    /// A sentence stands at the check-in.
    CHECK_IN_NOTE
}
