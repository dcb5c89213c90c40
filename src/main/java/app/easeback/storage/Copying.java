package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.file.Disk;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// Copies an open database into a file that appears complete or not at all. SQLite writes a temporary file
/// that only its owner may read; it is checked, flushed to disk and only then renamed.
///
/// @param sql the open database, in no transaction
record Copying(Sql sql, Disk disk) {

    /// Another program may write between the count and the copy; then both are done again.
    private static final int ATTEMPTS = 5;

    /// Makes the copy, unless a file of that name exists once it is ready: then another program was faster,
    /// and its file stays.
    void intoNew(Path target) throws IOException {
        make(target, () -> !Files.exists(target));
    }

    /// Makes the copy, replacing any file of that name.
    ///
    /// @throws StoreException when the database or the copy is damaged (its place says which), when the disk
    ///     is full, or when other programs keep writing
    /// @throws IOException when the file cannot be written
    void into(Path target) throws IOException {
        make(target, () -> true);
    }

    private void make(Path target, BooleanSupplier isWanted) throws IOException {
        Path part = Disk.part(target);
        try {
            copy(part, target);
            disk.sync(part);
            if (isWanted.getAsBoolean()) {
                disk.move(part, target);
            }
        } finally {
            disk.delete(part);
        }
    }

    private void copy(Path part, Path target) throws IOException {
        for (int attempt = 1; ; attempt++) {
            disk.create(part);
            long version = version();
            var rows = Soundness.rows(sql);
            vacuumInto(part, target);
            try (var copy = DatabaseCopy.open(part)) {
                boolean whole = copy.problems().isEmpty() && copy.rows().equals(rows);
                if (whole) {
                    return;
                }
            }
            disk.delete(part);
            if (version == version()) {
                throw new StoreException(Trouble.DAMAGED, damaged(part), null);
            }
            if (attempt == ATTEMPTS) {
                throw new StoreException(Trouble.BUSY, sql.place(), null);
            }
        }
    }

    /// SQLite does not say which file a disk error is about, only whether it was reading or writing. Only the
    /// copy is written, so every disk error but one of reading is about the copy.
    private void vacuumInto(Path part, Path target) {
        try {
            sql.update("VACUUM INTO ?", part.toString());
        } catch (StoreException e) {
            boolean isOfDisk = e.trouble() == Trouble.DISK_FULL || e.trouble() == Trouble.DISK_FAILED;
            if (isOfDisk && !e.code().contains("READ")) {
                throw new StoreException(e.trouble(), target.toString(), e.code(), e);
            }
            throw e;
        }
    }

    /// The file to name: damage in the database shows in its copy too.
    private String damaged(Path part) {
        return Soundness.problems(sql).isEmpty() ? part.toString() : sql.place();
    }

    private long version() {
        return sql.number("PRAGMA data_version");
    }
}
