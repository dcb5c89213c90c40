package app.easeback.ui.settings.backup;

import app.easeback.core.Journal;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.TroubleWords;
import app.easeback.core.words.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Puts a backup back. What it holds is shown before, and what it replaced comes back by Undo.
final class RestoreModel {

    private final Backups backups;
    private final Journal journal;
    private final Recovery recovery;
    private final BackupWork work;
    private final Words words;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<Candidate>> candidate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Passphrase> passphrase = Optional.empty();

    /// How often a file was looked at or given up; an answer that is not to the newest question comes too late.
    private int questions;

    /// @param done is called once something was put back
    RestoreModel(Backups backups, Journal journal, Recovery recovery, BackupWork work, Words words, Runnable done) {
        this.backups = backups;
        this.journal = journal;
        this.recovery = recovery;
        this.work = work;
        this.words = words;
        this.done = done;
    }

    /// A backup that would be put back.
    ///
    /// @param lacking says which open warning signs it would take away; empty where it would take none
    record Candidate(Backup backup, Optional<String> lacking) {}

    /// The backup that would be put back; empty while none was looked at.
    ReadOnlyObjectProperty<Optional<Candidate>> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /// The file that asks for its passphrase; empty while none does.
    ReadOnlyObjectProperty<Optional<String>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /// What is wrong with the passphrase that was tried; empty when nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks at a file that may be put back.
    void look(String file) {
        cancel();
        look(file, Optional.empty());
    }

    /// Tries the passphrase of the file that asked for it.
    void unlock(String typed) {
        if (typed.isBlank()) {
            problem.set(words.text("unlock.blank"));
        } else {
            locked.get().ifPresent(file -> look(file, Optional.of(new Passphrase(typed))));
        }
    }

    private void look(String file, Optional<Passphrase> given) {
        int question = ++questions;
        work.run(
                () -> candidate(backups.look(file, given)),
                found -> {
                    if (question == questions) {
                        cancel();
                        passphrase = given;
                        candidate.set(Optional.of(found));
                    }
                },
                trouble -> {
                    if (question == questions) {
                        failed(file, trouble);
                    }
                });
    }

    private void failed(String file, RuntimeException trouble) {
        if (trouble instanceof BackupException e && e.trouble() == BackupTrouble.PASSPHRASE_NEEDED) {
            locked.set(Optional.of(file));
        } else if (trouble instanceof BackupException e && e.trouble() == BackupTrouble.WRONG_PASSPHRASE) {
            problem.set(new TroubleWords(words).say(e));
        } else {
            work.notices().failed(trouble);
        }
    }

    private Candidate candidate(Backup backup) {
        var open = Holdings.openSigns(recovery.signsNow().checkIns());
        return new Candidate(backup, new BackupWords(words).lacking(backup.holds(), open));
    }

    /// Forgets the file that was looked at; nothing is put back.
    void cancel() {
        questions++;
        candidate.set(Optional.empty());
        locked.set(Optional.empty());
        problem.set("");
        passphrase = Optional.empty();
    }

    /// Puts back the backup that was looked at. If other warning signs are open by now than were named then,
    /// it is only looked at again.
    void restore() {
        candidate.get().ifPresent(seen -> {
            var given = passphrase;
            String file = seen.backup().place();
            cancel();
            work.run(
                    () -> candidate(seen.backup()).equals(seen)
                            ? Optional.of(putBack(file, given))
                            : Optional.<PutBack>empty(),
                    result -> result.ifPresentOrElse(
                            putBack -> told(
                                    putBack,
                                    words.text(
                                            "settings.backup.restored",
                                            new BackupWords(words)
                                                    .say(putBack.restored()
                                                            .from()
                                                            .holds()))),
                            () -> look(file, given)));
        });
    }

    /// What was put back.
    ///
    /// @param then how much had been recorded right after
    private record PutBack(Restored restored, Journal.Moment then) {}

    private PutBack putBack(String file, Optional<Passphrase> given) {
        var restored = backups.restore(file, given);
        journal.changed();
        return new PutBack(restored, journal.moment());
    }

    private void told(PutBack putBack, String said) {
        work.notices().forget();
        putBack.restored()
                .before()
                .ifPresentOrElse(
                        before -> work.notices().undoable(said, () -> undo(before, putBack.then())),
                        () -> work.notices().say(said));
        done.run();
    }

    /// Undoes a restore, unless something was recorded since, which would be lost.
    private void undo(String before, Journal.Moment then) {
        work.run(
                () -> journal.moment().equals(then)
                        ? Optional.of(putBack(before, Optional.empty()))
                        : Optional.<PutBack>empty(),
                result -> result.ifPresentOrElse(
                        putBack -> told(putBack, words.text("settings.backup.undone")),
                        () -> work.notices().say(words.text("settings.backup.undo.late", before))),
                problem -> work.notices().notUndone(problem, () -> undo(before, then)));
    }
}
