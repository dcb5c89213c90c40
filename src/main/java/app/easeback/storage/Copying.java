package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.jdbc.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// Copies an open database into a file that stands there whole or not at all: made by SQLite itself, checked, on the
/// disk, for its owner only, and only then given its name.
///
/// @param sql the open database, in no transaction
record Copying(Sql sql, Disk disk) {

    /// Another program may write between the count and the copy; then both are done again.
    private static final int ATTEMPTS = 5;

    /// Makes the copy unless there is one of that name by then, which whoever was faster has made.
    void intoNew(Path target) throws IOException {
        make(target, () -> !Files.exists(target));
    }

    /// Makes the copy; a file of that name gives way to it.
    ///
    /// @throws StoreException when the database or only the copy is damaged, as its place says; when the disk is
    ///     full; or when others write without end
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

    /// SQLite does not tell which file a disk had trouble with, but whether it read or wrote: only the copy is written.
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

    /// What is damaged in the database is so in its copy too.
    private String damaged(Path part) {
        return Soundness.problems(sql).isEmpty() ? part.toString() : sql.place();
    }

    private long version() {
        return sql.number("PRAGMA data_version");
    }
}
