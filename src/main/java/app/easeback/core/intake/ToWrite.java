package app.easeback.core.intake;

import app.easeback.core.RecordKind;
import app.easeback.core.Records;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.entry.Entry;
import app.easeback.core.intake.Comparison.Outcome;
import app.easeback.core.intake.ConflictException.Conflict;
import app.easeback.core.profile.Profile;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.Reminder;
import app.easeback.core.reminder.ReminderHistory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The part of some records that an import has to write: it is not kept, or is kept with other content.
///
/// @param reminders the lines to add to their ledgers, in the order in which they came about
/// @param comparison of all the records with what is kept
record ToWrite(
        List<Placed> entries,
        Optional<Profile> profile,
        List<Plan> plans,
        List<Reminder> reminders,
        Comparison comparison) {

    /// From this many entries on, one long query is faster than many short ones [E].
    private static final int MANY = 500;

    private static final Comparator<Rating> BY_SITE = Comparator.comparing(
                    (Rating rating) -> rating.site().muscle().id())
            .thenComparing(rating -> rating.site().side());

    /// An entry that is to be written.
    ///
    /// @param before what is kept under its id
    record Placed(Entry given, Optional<Entry> before) {

        boolean isKept() {
            return before.filter(kept -> kept.equals(given) || said(kept).equals(said(given)))
                    .isPresent();
        }

        /// The entry in one form, since neither the order of a check-in's ratings nor the zone of its times
        /// means anything: a table that was sorted, or saved by a spreadsheet, has others.
        private static Entry said(Entry entry) {
            return entry instanceof CheckIn checkIn ? said(checkIn) : entry;
        }

        private static CheckIn said(CheckIn checkIn) {
            return new CheckIn(
                    checkIn.id(),
                    utc(checkIn.at()),
                    utc(checkIn.recordedAt()),
                    checkIn.ratings().stream().sorted(BY_SITE).toList(),
                    checkIn.fatigue(),
                    checkIn.activityLimited(),
                    checkIn.walkingComfortable(),
                    checkIn.painkiller(),
                    checkIn.trainedSince(),
                    checkIn.symptoms(),
                    checkIn.symptomsResolved()
                            .map(resolved -> new SymptomsResolved(utc(resolved.at()), resolved.how())),
                    checkIn.note());
        }

        private static ZonedDateTime utc(ZonedDateTime time) {
            return time.withZoneSameInstant(ZoneOffset.UTC);
        }
    }

    static ToWrite of(Records records, Store store) {
        var tally = new Tally();
        var entries = Stream.of(
                        records.sessions(), records.checkIns(), records.tapes(), records.heats(), records.complaints())
                .flatMap(given -> placed(given, store))
                .filter(placed -> tally.count(placed.isKept(), placed.before(), conflict(placed.given())))
                .toList();
        var profile = records.profile()
                .filter(given -> tally.toWrite(given, store.profiles().saved(), new Conflict(RecordKind.PROFILE, "")));
        var plans = records.plans().stream()
                .filter(plan -> tally.toWrite(plan, store.plans().find(plan.id()), conflict(plan)))
                .toList();
        var reminders = reminders(records.reminders(), store, tally);
        return new ToWrite(entries, profile, plans, reminders, tally.comparison(profile.isPresent()));
    }

    /// How many writes that takes.
    int size() {
        return entries.size() + (profile.isPresent() ? 1 : 0) + plans.size() + reminders.size();
    }

    /// Pairs entries of one kind with what is kept, which is read one by one or, for many, all at once.
    private static Stream<Placed> placed(List<? extends Entry> given, Store store) {
        if (given.size() < MANY) {
            return given.stream().map(entry -> new Placed(entry, store.kept(entry)));
        }
        var kept = store.entriesLike(given.getFirst()).all().stream()
                .collect(Collectors.toMap(Entry::id, Function.<Entry>identity()));
        return given.stream().map(entry -> new Placed(entry, Optional.ofNullable(kept.get(entry.id()))));
    }

    private static List<Reminder> reminders(List<ReminderHistory> given, Store store, Tally tally) {
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

    /// A line of a ledger and when it came about, as far as is known.
    private record Line(Reminder reminder, Instant moment) {

        /// Keeps their order: no line is earlier than the one before it, even where the clock was set back.
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

    /// Counts the outcome while it is worked out what to write.
    private static final class Tally {

        private final List<Conflict> conflicts = new ArrayList<>();
        private int added;
        private int skipped;

        Comparison comparison(boolean profile) {
            return new Comparison(List.copyOf(conflicts), new Outcome(added, conflicts.size(), skipped), profile);
        }

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
