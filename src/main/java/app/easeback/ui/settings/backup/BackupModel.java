package app.easeback.ui.settings.backup;

import app.easeback.core.Journal;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.Backups;
import app.easeback.core.backup.Backups.Made;
import app.easeback.core.backup.Backups.Second;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Backups: the ones that the app makes by itself, one on demand, and the second folder that takes them too.
public final class BackupModel {

    private final Backups backups;
    private final Work work;
    private final BackupWork lengthy;
    private final Words words;
    private final RestoreModel restoring;
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sealProblem = new ReadOnlyStringWrapper("");
    private Second lastTold = Second.NONE;
    private boolean toldTrouble;

    /// How it stands with the backups.
    ///
    /// @param newest the newest that is whole
    /// @param folder where they are
    /// @param second the second folder
    /// @param sealed whether those in the second folder ask for a passphrase
    record Standing(Optional<Backup> newest, String folder, Optional<String> second, boolean sealed) {}

    public BackupModel(Backups backups, Journal journal, Recovery recovery, Work work, Words words) {
        this.backups = backups;
        this.work = work;
        this.lengthy = new BackupWork(work);
        this.words = words;
        restoring = new RestoreModel(backups, journal, recovery, lengthy, words, this::read);
    }

    /// How it stands; empty until it was read.
    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// What is wrong with the passphrase that was chosen; empty when nothing is.
    ReadOnlyStringProperty sealProblemProperty() {
        return sealProblem.getReadOnlyProperty();
    }

    /// Whether something is being done that takes a moment.
    ReadOnlyBooleanProperty busyProperty() {
        return lengthy.busyProperty();
    }

    /// The model that puts a backup back.
    RestoreModel restoring() {
        return restoring;
    }

    /// Reads how it stands. May be called from any thread.
    public void read() {
        work.run(
                () -> new Standing(
                        backups.newest(), backups.folder(), backups.secondFolder(), backups.secondIsSealed()),
                read -> standing.set(Optional.of(read)));
    }

    /// Makes the backup of the day if there is one to make. Meant to be called again and again; that it fails
    /// is told once, until it works again.
    public void makeIfDue() {
        work.background()
                .run(
                        backups::makeIfDue,
                        made -> {
                            toldTrouble = false;
                            made.ifPresent(this::madeByItself);
                        },
                        trouble -> {
                            if (!toldTrouble) {
                                toldTrouble = true;
                                work.notices().failed(trouble);
                            }
                        });
    }

    private void madeByItself(Made made) {
        boolean news = made.second() != lastTold;
        lastTold = made.second();
        if (news && made.second().isNews()) {
            work.notices().say(words.name(made.second()));
        }
        read();
    }

    void backUpNow() {
        lengthy.run(backups::make, made -> {
            String done = words.text(
                    "settings.backup.done",
                    new BackupWords(words).say(made.backup().holds()));
            work.notices().say(made.second().lacks() ? done + " " + words.name(made.second()) : done);
            read();
        });
    }

    void chooseSecond(Optional<String> folder) {
        // The folder is filled with the next backup, not now, so that a passphrase may be chosen first.
        change(
                () -> backups.chooseSecondFolder(folder),
                () -> folder.ifPresent(_ -> work.notices().say(words.text("settings.second.chosen"))));
    }

    /// Makes the typed passphrase that of the next backups in the second folder, if it is long enough and was
    /// typed twice the same.
    ///
    /// @param again what was typed the second time
    /// @param taken is called once the passphrase is set
    void seal(String typed, String again, Runnable taken) {
        if (typed.isBlank()) {
            sealProblem.set(words.text("unlock.blank"));
            return;
        }
        var chosen = new Passphrase(typed);
        if (!chosen.isLongEnough()) {
            sealProblem.set(words.text("settings.passphrase.short", Passphrase.LEAST_LETTERS));
            return;
        }
        if (!typed.equals(again)) {
            sealProblem.set(words.text("settings.passphrase.differs"));
            return;
        }
        change(() -> backups.sealSecond(Optional.of(chosen)), taken);
    }

    void unseal() {
        change(() -> backups.sealSecond(Optional.empty()), () -> {});
    }

    private void change(Runnable change, Runnable then) {
        sealProblem.set("");
        lengthy.run(
                () -> {
                    change.run();
                    return true;
                },
                _ -> {
                    then.run();
                    read();
                });
    }
}
