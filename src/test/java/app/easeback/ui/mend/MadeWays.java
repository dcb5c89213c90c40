package app.easeback.ui.mend;

import app.easeback.Samples;
import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups.Restored;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Mending;
import app.easeback.core.backup.Passphrase;
import app.easeback.core.backup.Salvaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is, and what was done.
final class MadeWays implements Mending {

    static final Holdings HOLDS =
            new Holdings(3, 4, 0, 0, Optional.of(Samples.MONDAY), Optional.of(Samples.MONDAY), Map.of());
    static final Backup BACKUP = new Backup("newest.db", Optional.of(Samples.MONDAY.toInstant()), HOLDS);

    Optional<Backup> backup = Optional.of(BACKUP);
    Optional<Salvaged> readable = Optional.of(new Salvaged(HOLDS, 2, true));
    Optional<RuntimeException> refusal = Optional.empty();
    final List<String> done = new ArrayList<>();

    @Override
    public Optional<Backup> newestBackup() {
        return backup;
    }

    @Override
    public Optional<Salvaged> readable() {
        return readable;
    }

    @Override
    public Backup look(String file, Optional<Passphrase> passphrase) {
        if (passphrase.isEmpty()) {
            throw new BackupException(BackupTrouble.PASSPHRASE_NEEDED, file, null);
        }
        if (!passphrase.get().equals(new Passphrase("right"))) {
            throw new BackupException(BackupTrouble.WRONG_PASSPHRASE, file, null);
        }
        return new Backup(file, Optional.empty(), HOLDS);
    }

    @Override
    public Restored restore(String file, Optional<Passphrase> passphrase) {
        return done("restore " + file + (passphrase.isPresent() ? " unsealed" : ""));
    }

    @Override
    public Kept keepReadable() {
        return new Kept(readable.orElseThrow(), done("keep"));
    }

    private Restored done(String what) {
        refusal.ifPresent(trouble -> {
            throw trouble;
        });
        done.add(what);
        return new Restored(BACKUP, Optional.of("damaged-1"));
    }
}
