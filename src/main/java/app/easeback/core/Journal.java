package app.easeback.core;

import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.suggestion.Shown;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The one way in: every write but that of a preference goes through here, is on disk when the call returns,
/// and is then told to the listeners on the same thread. Used by the thread that owns the store.
public final class Journal {

    private final Store store;
    private final Changes changes = new Changes();
    private final EntryLog entries;
    private final ShownLog shown;

    public Journal(Store store, Clock clock) {
        this.store = store;
        entries = new EntryLog(store, clock, changes);
        shown = new ShownLog(store);
    }

    /// How much had been recorded by then, by this program and by others. Between two equal ones nothing was.
    public record Moment(long changes, long foreignChanges) {}

    /// How much has been recorded by now.
    public Moment moment() {
        return new Moment(changes.count(), store.foreignChanges());
    }

    /// Calls `listener` after each change, this program's or another's. May be called from any thread.
    public void onChange(Runnable listener) {
        onChangeSince(_ -> listener.run());
    }

    /// The same for a listener that needs to know how far back the change reaches: it is given a moment
    /// before which nothing has changed.
    public void onChangeSince(Consumer<Instant> listener) {
        changes.onChangeSince(listener);
    }

    /// Adds an entry, or replaces the one with its id.
    ///
    /// @throws IllegalArgumentException when its time lies in the future
    public Recorded put(Entry entry) {
        return together(() -> entries.put(entry, store.kept(entry)));
    }

    /// Replaces `lookedAt`, the version of an entry that somebody read before they changed it, with `entry`.
    ///
    /// @throws OvertakenException when another version is kept now, or none
    /// @throws IllegalArgumentException when its time lies in the future
    public Recorded replace(Entry lookedAt, Entry entry) {
        return together(() -> entries.replace(lookedAt, entry));
    }

    /// Adds an entry of a file, which may know less than what is kept, or replaces the one with its id, in a
    /// transaction of the caller. Open warning signs that the file's check-in lacks stay in a check-in of
    /// their own, settled as ticked by mistake.
    ///
    /// @param before the present version of the entry
    /// @throws IllegalArgumentException when its time lies in the future
    public void putFromFile(Entry entry, Optional<Entry> before) {
        entries.putFromFile(entry, before);
    }

    /// Removes an entry, even one that was changed after `entry` was read; its history is kept. The open
    /// warning signs of a check-in stay, settled as ticked by mistake: no open sign goes without a trace.
    public Recorded remove(Entry entry) {
        return together(() -> entries.remove(entry));
    }

    /// Undoes what `recorded` did: the version before it is present again, even one that a wrong clock left
    /// in the future.
    ///
    /// @return what the undoing did, which can be undone in turn
    /// @throws OvertakenException when the entry has changed since
    public Recorded undo(Recorded recorded) {
        return together(() -> entries.undo(recorded));
    }

    /// Undoes several changes, the last one first, as one change.
    ///
    /// @throws OvertakenException when one of the entries has changed since
    public List<Recorded> undo(List<Recorded> recorded) {
        return together(() -> recorded.reversed().stream().map(this::undo).toList());
    }

    /// Undoes an answer to a reminder, with what was recorded for it, as one change.
    ///
    /// @throws OvertakenException when the reminder or one of the entries has changed since
    public Reminder undo(Answered answered) {
        return together(() -> {
            var after = answered.after();
            if (!store.reminders().find(after.id()).equals(Optional.of(after))) {
                throw new OvertakenException();
            }
            undo(answered.entries());
            put(answered.before());
            return answered.before();
        });
    }

    /// Replaces the profile.
    public void put(Profile profile) {
        together(() -> {
            store.profiles().save(profile);
            return profile;
        });
    }

    /// Applies `change` to the profile as it is now, so that what else of it has changed meanwhile stays.
    /// Where that leaves it as it is, such as for the second of two presses, nothing is written and nobody is
    /// told.
    ///
    /// @return how it was before; empty where nothing changed
    public Optional<Profile> change(UnaryOperator<Profile> change) {
        return grouped(() -> {
            var before = store.profiles().current();
            var after = change.apply(before);
            if (after.equals(before)) {
                return Optional.empty();
            }
            put(after);
            return Optional.of(before);
        });
    }

    /// Applies `change` to a plan of reminders as it is now.
    ///
    /// @return how it was before
    public Plan change(PlanId id, UnaryOperator<Plan> change) {
        return together(() -> {
            var before = store.plans().current(id);
            put(change.apply(before));
            return before;
        });
    }

    /// Adds a plan of reminders, or replaces the one with its id.
    public void put(Plan plan) {
        together(() -> {
            store.plans().put(plan);
            return plan;
        });
    }

    /// Keeps how a reminder stands after the user answered it.
    public void put(Reminder reminder) {
        together(() -> {
            store.reminders().put(reminder);
            return reminder;
        });
    }

    /// Keeps how reminders stand because time has passed, all or none. No listener is told: nothing that the
    /// user recorded has changed.
    public void keep(List<Reminder> reminders) {
        store.inTransaction(() -> {
            reminders.forEach(store.reminders()::put);
            return reminders;
        });
    }

    /// Keeps what was typed in a form and not saved yet; empty fields remove the draft. No listener is told.
    public void keepDraft(String form, Map<String, String> fields) {
        store.inTransaction(() -> {
            store.drafts().put(form, fields);
            return fields;
        });
    }

    /// Keeps what the user was shown, unless the newest that is kept says the same, and forgets what was shown
    /// more than 400 days before it. No listener is told: nothing that the user recorded has changed.
    public void keep(Shown suggestion) {
        shown.keep(suggestion);
    }

    /// Does several writes as one: all are kept or, when `work` throws, none. Listeners are told once, at the end.
    public <T> T together(Supplier<T> work) {
        return grouped(() -> {
            T result = work.get();
            changes.news();
            return result;
        });
    }

    /// The same for writes that listeners need not hear of, unless `work` calls something that tells them.
    public <T> T grouped(Supplier<T> work) {
        return changes.during(() -> store.inTransaction(work));
    }

    /// Tells the listeners that another program has changed something.
    public void changed() {
        changes.tell(Instant.MIN);
    }
}
