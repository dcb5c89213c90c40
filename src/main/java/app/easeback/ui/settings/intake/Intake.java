package app.easeback.ui.settings.intake;

import app.easeback.core.RecordKind;
import app.easeback.core.Records;
import app.easeback.core.entry.Entry;
import app.easeback.core.intake.Comparison;
import app.easeback.core.intake.Comparison.Outcome;
import app.easeback.core.intake.ConflictException.Conflict;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far it is with bringing in a file. Holds no text in the user's language, which the window may change
/// meanwhile.
sealed interface Intake {

    /// Whether something is going on that takes a moment; then no other file is read.
    default boolean isBusy() {
        return switch (this) {
            case Reading _, Writing _, Undoing _ -> true;
            case Idle _, Ready _, Refused _, Done _, AsBefore _, Failed _ -> false;
        };
    }

    /// Nothing is going on.
    record Idle() implements Intake {}

    /// The file is read and compared with what is kept.
    ///
    /// @param name the file’s, without its folder
    record Reading(String name) implements Intake {}

    /// The file was read; the user decides what becomes of it.
    ///
    /// @param comparison with what is kept now
    /// @param again whether the user saw one before, and something was recorded since
    record Ready(String name, Records records, Comparison comparison, boolean again) implements Intake {

        boolean hasConflicts() {
            return !comparison.different().isEmpty();
        }

        boolean hasNews() {
            return comparison.outcome().added() + comparison.outcome().replaced() > 0;
        }

        /// What is kept with other content, in the order of the file.
        List<Different> different() {
            Map<Conflict, ZonedDateTime> moments = new HashMap<>();
            records.entries().forEach(entry -> moments.put(of(entry), entry.at()));
            return comparison.different().stream()
                    .map(one -> new Different(one.kind(), Optional.ofNullable(moments.get(one))))
                    .toList();
        }

        private static Conflict of(Entry entry) {
            return new Conflict(RecordKind.of(entry), entry.id().value());
        }
    }

    /// Something that is kept with other content than the file has.
    ///
    /// @param at when it happened, by the file; empty for what has no time
    record Different(RecordKind kind, Optional<ZonedDateTime> at) {}

    /// The file cannot be taken in.
    record Refused(String name, RecordsFile.Content.Bad why) implements Intake {}

    /// What is kept is being backed up, and the file’s records are being written.
    ///
    /// @param stopping whether the user has asked to stop
    record Writing(boolean stopping) implements Intake {}

    /// The records are brought in.
    ///
    /// @param before the backup of what was kept until then; empty when an undo would take back more than this
    record Done(Outcome outcome, Optional<String> before) implements Intake {

        /// The same without an undo.
        Done forGood() {
            return new Done(outcome, Optional.empty());
        }
    }

    /// What was kept before is put back.
    record Undoing() implements Intake {}

    /// Everything is as it was, because the user stopped or undid it.
    ///
    /// @param undone whether it had been brought in and was undone; if not, it was stopped
    record AsBefore(boolean undone) implements Intake {}

    /// It could not be done; everything is as it was.
    record Failed(RuntimeException why) implements Intake {}
}
