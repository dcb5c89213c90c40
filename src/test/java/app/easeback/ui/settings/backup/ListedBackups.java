package app.easeback.ui.settings.backup;

import app.easeback.core.backup.Backup;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Backups;
import app.easeback.core.backup.Holdings;
import app.easeback.core.backup.Passphrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Backups without a disk, for tests: the one named `sealed` asks for “quiet”, the one named `broken` is damaged.
public final class ListedBackups implements Backups {

    public static final Holdings HOLDS = new Holdings(3, 4, 0, 0, Optional.empty(), Optional.empty(), Map.of());

    public final List<String> done = new ArrayList<>();
    Second takes = Second.NONE;
    public Optional<RuntimeException> refuses = Optional.empty();
    public Runnable meanwhile = () -> {};
    Instant now = Instant.parse("2026-03-02T16:00:00Z");
    private Optional<Backup> newest = Optional.empty();
    private Optional<String> second = Optional.empty();
    private boolean sealed;

    @Override
    public Optional<Backup> newest() {
        return newest;
    }

    @Override
    public String folder() {
        return "data/backups";
    }

    @Override
    public Made make() {
        refuses.ifPresent(trouble -> {
            throw trouble;
        });
        done.add("make");
        newest = Optional.of(new Backup("now", Optional.of(now), HOLDS));
        return new Made(newest.get(), takes);
    }

    @Override
    public Optional<Made> makeIfDue() {
        return Optional.of(make());
    }

    @Override
    public String makeBeforeImport() {
        refuses.ifPresent(trouble -> {
            throw trouble;
        });
        meanwhile.run();
        done.add("make before import");
        return "before";
    }

    @Override
    public Backup look(String file, Optional<Passphrase> passphrase) {
        if (file.equals("broken")) {
            throw new BackupException(BackupTrouble.DAMAGED, file, null);
        }
        if (file.equals("sealed") && passphrase.isEmpty()) {
            throw new BackupException(BackupTrouble.PASSPHRASE_NEEDED, file, null);
        }
        if (file.equals("sealed") && !passphrase.get().text().equals("quiet")) {
            throw new BackupException(BackupTrouble.WRONG_PASSPHRASE, file, null);
        }
        return new Backup(file, Optional.empty(), HOLDS);
    }

    @Override
    public Restored restore(String file, Optional<Passphrase> passphrase) {
        done.add("restore " + file
                + passphrase.map(given -> " by " + given.text()).orElse(""));
        return new Restored(look(file, passphrase), Optional.of("before"));
    }

    @Override
    public Optional<String> secondFolder() {
        return second;
    }

    @Override
    public void chooseSecondFolder(Optional<String> folder) {
        second = folder;
    }

    @Override
    public boolean secondIsSealed() {
        return sealed;
    }

    @Override
    public void sealSecond(Optional<Passphrase> passphrase) {
        refuses.ifPresent(trouble -> {
            throw trouble;
        });
        sealed = passphrase.isPresent();
    }
}
