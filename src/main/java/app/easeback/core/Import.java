package app.easeback.core;

import app.easeback.core.ConflictException.Conflict;
import app.easeback.core.entry.Entry;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes records in, all or nothing. Used by the thread that owns the store.
public final class Import {

    /// From here on one long question is faster than many short ones [E].
    private static final int MANY = 500;

    private final Journal journal;
    private final Store store;

    public Import(Journal journal, Store store) {
        this.journal = journal;
        this.store = store;
    }

    /// What an import does, by number of entries; the profile, a plan and a reminder with its ledger count as one
    /// each.
    ///
    /// @param added what was not kept before
    /// @param replaced what was kept with other content
    /// @param skipped what was kept with the same content
    public record Outcome(int added, int replaced, int skipped) {}

    /// Writes `records` as one change. What is kept with the same content is left alone. A reminder's ledger is
    /// never shortened: what the file has of it is added, so that its newest line holds; one that holds all the
    /// file has of it has gone on since, and is left alone.
    ///
    /// @param replace whether what is kept with other content gives way
    /// @throws ConflictException when something is kept with other content and does not give way
    public Outcome run(Records records, boolean replace) {
        return journal.together(() -> {
            Writing writing = writing(records, replace);
            writing.entries().forEach(entry -> journal.put(entry.given(), entry.before()));
            writing.profile().ifPresent(journal::put);
            writing.plans().forEach(journal::put);
            journal.keep(writing.reminders());
            return writing.outcome();
        });
    }

    /// What [#run] would do now, writing nothing.
    ///
    /// @throws ConflictException as [#run] would
    public Outcome rehearse(Records records, boolean replace) {
        return writing(records, replace).outcome();
    }

    /// An entry that is to be written.
    ///
    /// @param before what is kept under its id
    private record Placed(Entry given, Optional<Entry> before) {}

    /// What is to be written, and its count.
    private record Writing(
            List<Placed> entries,
            Optional<Profile> profile,
            List<Plan> plans,
            List<Reminder> reminders,
            Outcome outcome) {}

    private Writing writing(Records records, boolean replace) {
        var tally = new Tally();
        var entries = Stream.of(
                        records.sessions(), records.checkIns(), records.tapes(), records.heats(), records.complaints())
                .flatMap(this::placed)
                .filter(placed -> tally.toWrite(placed.given(), placed.before(), conflict(placed.given())))
                .toList();
        var profile = records.profile()
                .filter(given -> tally.toWrite(given, store.profiles().saved(), new Conflict(RecordKind.PROFILE, "")));
        var plans = records.plans().stream()
                .filter(plan -> tally.toWrite(plan, store.plans().find(plan.id()), conflict(plan)))
                .toList();
        var reminders = reminders(records.reminders(), tally);
        if (!replace && !tally.conflicts.isEmpty()) {
            throw new ConflictException(tally.conflicts);
        }
        return new Writing(
                entries, profile, plans, reminders, new Outcome(tally.added, tally.conflicts.size(), tally.skipped));
    }

    /// Entries of one kind beside what is kept: asked for one by one or, where they are many, all at once.
    private Stream<Placed> placed(List<? extends Entry> given) {
        if (given.size() < MANY) {
            return given.stream().map(entry -> new Placed(entry, store.kept(entry)));
        }
        var kept = store.entriesLike(given.getFirst()).all().stream()
                .collect(Collectors.toMap(Entry::id, Function.<Entry>identity()));
        return given.stream().map(entry -> new Placed(entry, Optional.ofNullable(kept.get(entry.id()))));
    }

    private List<Reminder> reminders(List<ReminderHistory> given, Tally tally) {
        if (given.isEmpty()) {
            return List.of();
        }
        Map<String, ReminderHistory> kept = ReminderHistory.of(store.reminders().all()).stream()
                .collect(Collectors.toMap(ReminderHistory::id, Function.identity()));
        var added = new ArrayList<Line>();
        for (ReminderHistory history : given) {
            var before = Optional.ofNullable(kept.get(history.id()));
            var news = before.map(known -> known.added(history)).orElse(history.versions());
            if (tally.count(news.isEmpty(), before, conflict(history))) {
                Line.of(news).forEach(added::add);
            }
        }
        return added.stream()
                .sorted(Comparator.comparing(Line::moment))
                .map(Line::reminder)
                .toList();
    }

    /// A line of a ledger and when it came to be, as far as is known.
    private record Line(Reminder reminder, Instant moment) {

        /// In their order: a line is not earlier than the one before it, even where the clock was set back.
        static Stream<Line> of(List<Reminder> versions) {
            var lines = new ArrayList<Line>();
            var moment = Instant.MIN;
            for (Reminder version : versions) {
                var since = version.since().toInstant();
                moment = since.isAfter(moment) ? since : moment;
                lines.add(new Line(version, moment));
            }
            return lines.stream();
        }
    }

    private static Conflict conflict(Entry entry) {
        return new Conflict(RecordKind.of(entry), entry.id().value());
    }

    private static Conflict conflict(Plan plan) {
        return new Conflict(RecordKind.PLAN, plan.id().toString());
    }

    private static Conflict conflict(ReminderHistory reminder) {
        return new Conflict(RecordKind.REMINDER, reminder.id());
    }

    /// Counts while it is found out what is to be written.
    private static final class Tally {

        private final List<Conflict> conflicts = new ArrayList<>();
        private int added;
        private int skipped;

        boolean toWrite(Object given, Optional<?> kept, Conflict asConflict) {
            return count(kept.filter(given::equals).isPresent(), kept, asConflict);
        }

        boolean count(boolean same, Optional<?> kept, Conflict asConflict) {
            if (kept.isEmpty()) {
                added++;
            } else if (same) {
                skipped++;
            } else {
                conflicts.add(asConflict);
            }
            return !same;
        }
    }
}
