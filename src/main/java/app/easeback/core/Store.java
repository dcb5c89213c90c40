package app.easeback.core;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.CheckIns;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entries;
import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profiles;
import app.easeback.core.reminder.Plans;
import app.easeback.core.reminder.Reminders;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.ShownSuggestions;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that is kept for one user. Used by one thread.
public interface Store {

    Entries<ImsSession> sessions();

    CheckIns checkIns();

    Entries<Tape> tapes();

    Entries<Heat> heats();

    Entries<ComplaintPain> complaints();

    Profiles profiles();

    Plans plans();

    Reminders reminders();

    /// What the user was shown. Not exported: it can be worked out from what is.
    ShownSuggestions shown();

    Drafts drafts();

    /// Small choices of the window: theme, size, place. Not exported.
    Preferences preferences();

    /// The kept entries of the same kind as `entry`.
    default Entries<? extends Entry> entriesLike(Entry entry) {
        return switch (entry) {
            case ImsSession _ -> sessions();
            case CheckIn _ -> checkIns();
            case Tape _ -> tapes();
            case Heat _ -> heats();
            case ComplaintPain _ -> complaints();
            default -> throw new IllegalArgumentException("no entries of " + entry.getClass());
        };
    }

    /// The present version of an entry; empty when there is none.
    default Optional<Entry> kept(Entry entry) {
        return entriesLike(entry).find(entry.id()).map(Entry.class::cast);
    }

    /// Whether nothing of the user is kept: no profile, no entry of any kind, no plan and no reminder. Then there is
    /// nothing to back up, and the program starts as for the first time. What is quick to ask comes first.
    default boolean holdsNothing() {
        return profiles().saved().isEmpty()
                && Stream.of(sessions(), checkIns(), tapes(), heats(), complaints())
                        .allMatch(Entries::isEmpty)
                && plans().all().isEmpty()
                && reminders().all().isEmpty();
    }

    /// Runs `work` so that all of its writes are kept, or none when it throws. Calls may be nested; the outermost
    /// decides. When the outermost call has returned, its writes are on disk.
    <T> T inTransaction(Supplier<T> work);

    /// A number that changes whenever another process has written.
    long foreignChanges();
}
