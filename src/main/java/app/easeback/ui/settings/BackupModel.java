package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recovery;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups;
import app.easeback.core.backup.Backups.Made;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Backups: the ones that the app makes by itself, one on demand, and the way back to one. What a backup holds is
/// shown before it is put back, and what it replaced comes back by Undo.
public final class BackupModel {

    private final Backups backups;
    private final Journal journal;
    private final Recovery recovery;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Candidate>> candidate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> locked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sealProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Passphrase> passphrase = Optional.empty();
    private Second lastTold = Second.NONE;
    private boolean toldTrouble;

    /// How it stands with the backups.
    ///
    /// @param newest that is whole
    /// @param folder where they are
    /// @param second the second folder
    /// @param sealed whether the second folder’s ask for a passphrase
    record Standing(Optional<Backup> newest, String folder, Optional<String> second, boolean sealed) {}

    /// A backup that would be put back.
    ///
    /// @param lacking says which open warning signs it would take away; empty where it would take none
    record Candidate(Backup backup, Optional<String> lacking) {}

    public BackupModel(
            Backups backups, Journal journal, Recovery recovery, Background background, Notices notices, Words words) {
        this.backups = backups;
        this.journal = journal;
        this.recovery = recovery;
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    /// How it stands; empty until it was read.
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// The backup that would be put back.
    ReadOnlyObjectProperty<Optional<Candidate>> candidateProperty() {
        return candidate.getReadOnlyProperty();
    }

    /// The file that asks for its passphrase.
    ReadOnlyObjectProperty<Optional<String>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /// What is wrong with the passphrase that was tried; empty when nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is wrong with the passphrase that was chosen; empty when nothing is.
    ReadOnlyStringProperty sealProblemProperty() {
        return sealProblem.getReadOnlyProperty();
    }

    /// Whether something is being done that takes a moment.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Reads how it stands. May be called from any thread.
    public void read() {
        background.run(
                () -> new Standing(
                        backups.newest(), backups.folder(), backups.secondFolder(), backups.secondIsSealed()),
                read -> standing.set(Optional.of(read)),
                notices::failed);
    }

    /// Makes the backup of the day if there is one to make. To be called again and again; a trouble is told once.
    public void makeIfDue() {
        background.run(
                backups::makeIfDue,
                made -> {
                    toldTrouble = false;
                    made.ifPresent(this::madeByItself);
                },
                trouble -> {
                    if (!toldTrouble) {
                        toldTrouble = true;
                        notices.failed(trouble);
                    }
                });
    }

    private void madeByItself(Made made) {
        boolean news = made.second() != lastTold;
        lastTold = made.second();
        if (news && (made.second() == Second.AWAY || made.second() == Second.FAILED)) {
            notices.say(words.name(made.second()));
        }
        goOn(made);
        read();
    }

    /// What the user does meanwhile comes in between.
    private void goOn(Made made) {
        if (made.second() == Second.BEGUN) {
            makeIfDue();
        }
    }

    void backUpNow() {
        run(backups::make, made -> {
            String done =
                    words.text("settings.backup.done", words.say(made.backup().holds()));
            notices.say(made.second().isTrouble() ? done + " " + words.name(made.second()) : done);
            goOn(made);
            read();
        });
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
        run(
                () -> candidate(backups.look(file, given)),
                found -> {
                    cancel();
                    passphrase = given;
                    candidate.set(Optional.of(found));
                },
                trouble -> {
                    if (trouble instanceof BackupException e && e.trouble() == BackupTrouble.PASSPHRASE_NEEDED) {
                        locked.set(Optional.of(file));
                    } else if (trouble instanceof BackupException e && e.trouble() == BackupTrouble.WRONG_PASSPHRASE) {
                        problem.set(words.say(e));
                    } else {
                        notices.failed(trouble);
                    }
                });
    }

    private Candidate candidate(Backup backup) {
        var open = Holdings.openSigns(recovery.signsNow().checkIns());
        return new Candidate(backup, words.sayLacking(backup.holds(), open));
    }

    /// Leaves everything as it is.
    void cancel() {
        candidate.set(Optional.empty());
        locked.set(Optional.empty());
        problem.set("");
        passphrase = Optional.empty();
    }

    /// Puts the backup back that was looked at, unless other warning signs are open than were named then: it is looked
    /// at again.
    void restore() {
        candidate.get().ifPresent(seen -> {
            var given = passphrase;
            String file = seen.backup().place();
            cancel();
            run(
                    () -> candidate(seen.backup()).equals(seen)
                            ? Optional.of(putBack(file, given))
                            : Optional.<PutBack>empty(),
                    done -> done.ifPresentOrElse(
                            putBack -> told(
                                    putBack,
                                    words.text(
                                            "settings.backup.restored",
                                            words.say(putBack.restored().from().holds()))),
                            () -> look(file, given)));
        });
    }

    /// What was put back.
    ///
    /// @param then how much had been recorded then
    private record PutBack(Restored restored, Journal.Moment then) {}

    private PutBack putBack(String file, Optional<Passphrase> given) {
        var restored = backups.restore(file, given);
        journal.changed();
        return new PutBack(restored, journal.moment());
    }

    private void told(PutBack done, String said) {
        notices.forget();
        done.restored()
                .before()
                .ifPresentOrElse(
                        before -> notices.undoable(said, () -> undo(before, done.then())), () -> notices.say(said));
        read();
    }

    /// Undoes a restore, unless something was recorded since, which would be gone.
    private void undo(String before, Journal.Moment then) {
        run(
                () -> journal.moment().equals(then)
                        ? Optional.of(putBack(before, Optional.empty()))
                        : Optional.<PutBack>empty(),
                done -> done.ifPresentOrElse(
                        putBack -> told(putBack, words.text("settings.backup.undone")),
                        () -> notices.say(words.text("settings.backup.undo.late", before))));
    }

    void chooseSecond(Optional<String> folder) {
        // It is filled with the next backup, so that a passphrase may be chosen first.
        change(
                () -> backups.chooseSecondFolder(folder),
                () -> folder.ifPresent(_ -> notices.say(words.text("settings.second.chosen"))));
    }

    /// Has the next backups in the second folder ask for what was typed.
    ///
    /// @param again the same, so that it is what the user meant
    /// @return whether it can be one
    boolean seal(String typed, String again) {
        if (typed.isBlank()) {
            sealProblem.set(words.text("unlock.blank"));
            return false;
        }
        var chosen = new Passphrase(typed);
        if (!chosen.isLongEnough()) {
            sealProblem.set(words.text("settings.passphrase.short", Passphrase.LEAST_LETTERS));
            return false;
        }
        if (!typed.equals(again)) {
            sealProblem.set(words.text("settings.passphrase.differs"));
            return false;
        }
        change(() -> backups.sealSecond(Optional.of(chosen)), () -> {});
        return true;
    }

    void unseal() {
        change(() -> backups.sealSecond(Optional.empty()), () -> {});
    }

    private void change(Runnable work, Runnable then) {
        sealProblem.set("");
        run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {
                    then.run();
                    read();
                });
    }

    private <T> void run(Supplier<T> work, Consumer<T> done) {
        run(work, done, notices::failed);
    }

    private <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        busy.set(true);
        background.run(
                work,
                result -> {
                    busy.set(false);
                    done.accept(result);
                },
                trouble -> {
                    busy.set(false);
                    failed.accept(trouble);
                });
    }
}
