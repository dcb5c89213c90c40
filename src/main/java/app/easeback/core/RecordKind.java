package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.session.ImsSession;

/// The kinds of record that are exported and imported.
public enum RecordKind {
    PROFILE,
    SESSION,
    CHECK_IN,
    TAPE,
    HEAT,
    COMPLAINT,
    PLAN,
    REMINDER;

    /// The kind of an entry.
    public static RecordKind of(Entry entry) {
        return switch (entry) {
            case ImsSession _ -> SESSION;
            case CheckIn _ -> CHECK_IN;
            case Tape _ -> TAPE;
            case Heat _ -> HEAT;
            case ComplaintPain _ -> COMPLAINT;
            default -> throw new IllegalArgumentException("no entries of " + entry.getClass());
        };
    }
}
