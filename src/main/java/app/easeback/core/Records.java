package app.easeback.core;

import app.easeback.core.backup.Holdings;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.ReminderHistory;
import app.easeback.core.session.ImsSession;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is exported, imported or made up as a whole. Each list holds an id only once. Whatever order they are
/// given in, entries are oldest first, plans by id, and reminders by the time they were first planned for.
///
/// @param profile absent when none was saved
/// @param plans those that the user switched or paused
public record Records(
        Optional<Profile> profile,
        List<ImsSession> sessions,
        List<CheckIn> checkIns,
        List<Tape> tapes,
        List<Heat> heats,
        List<ComplaintPain> complaints,
        List<Plan> plans,
        List<ReminderHistory> reminders) {

    private static final Comparator<ReminderHistory> BY_FIRST_DUE = Comparator.comparing((ReminderHistory reminder) ->
                    reminder.versions().getFirst().originalDue().toInstant())
            .thenComparing(ReminderHistory::id);

    public Records {
        sessions = oldestFirst(sessions);
        checkIns = oldestFirst(checkIns);
        tapes = oldestFirst(tapes);
        heats = oldestFirst(heats);
        complaints = oldestFirst(complaints);
        plans = once(plans, Plan::id)
                .sorted(Comparator.comparing(plan -> plan.id().toString()))
                .toList();
        reminders = once(reminders, ReminderHistory::id).sorted(BY_FIRST_DUE).toList();
    }

    /// Records without complaints, plans and reminders.
    public Records(
            Optional<Profile> profile,
            List<ImsSession> sessions,
            List<CheckIn> checkIns,
            List<Tape> tapes,
            List<Heat> heats) {
        this(profile, sessions, checkIns, tapes, heats, List.of(), List.of(), List.of());
    }

    /// Everything that is present in `store`.
    public static Records of(Store store) {
        return new Records(
                store.profiles().saved(),
                store.sessions().all(),
                store.checkIns().all(),
                store.tapes().all(),
                store.heats().all(),
                store.complaints().all(),
                store.plans().all(),
                ReminderHistory.of(store.reminders().all()));
    }

    /// Every entry, kind by kind.
    public Stream<Entry> entries() {
        return Stream.of(sessions, checkIns, tapes, heats, complaints).flatMap(List::stream);
    }

    /// How much of each kind there is, and from when to when.
    public Holdings holdings() {
        var byTime = Comparator.<ZonedDateTime, Instant>comparing(ZonedDateTime::toInstant);
        return new Holdings(
                sessions.size(),
                checkIns.size(),
                tapes.size(),
                heats.size(),
                entries().map(Entry::at).min(byTime),
                entries().map(Entry::at).max(byTime),
                Holdings.openSigns(checkIns));
    }

    private static <E extends Entry> List<E> oldestFirst(List<E> entries) {
        return once(entries, Entry::id).sorted(Entry.OLDEST_FIRST).toList();
    }

    private static <T> Stream<T> once(List<T> records, Function<? super T, ?> idOf) {
        if (records.stream().map(idOf).distinct().count() < records.size()) {
            throw new IllegalArgumentException("id: stands twice");
        }
        return records.stream();
    }
}
