package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Migrations;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/// Opens the database file: first checks it without leaving a trace, then opens it for writing.
///
/// @param file where it is or will be
public record DatabaseFile(Path file) {

    /// The offset of the program's mark in the file, in bytes.
    private static final int MARK = 68;

    /// A connection to the database in its newest version; the database is made when there is none.
    ///
    /// @throws StoreException when the file is not ours, of a newer version, or gone though it left traces;
    ///     then nothing is changed
    Sql open() {
        try {
            // Asked twice, since another program that is making the database fills the file before it has a
            // log.
            if (isEmptyOrGone() && hasTraces() && isEmptyOrGone()) {
                // SQLite would make a new one, and throw the log away.
                throw new StoreException(Trouble.GONE, place(), null);
            }
            if (Files.exists(file)) {
                look();
            } else {
                // Before the file is made: where a log belongs to somebody else, who could read it, this
                // fails and leaves no database behind.
                protect();
                create();
            }
            protect();
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, place(), e);
        }
        var sql = Connections.toWrite(file);
        try {
            prepare(sql);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// A connection to a new file with the tables of an earlier version, or of the newest, to copy rows into.
    /// References are not checked, and nothing is sure to be on disk until the caller flushes the file.
    public Sql createAt(long version) throws IOException {
        OwnerOnly.createFile(file);
        var sql = Connections.toWrite(file);
        try {
            Connections.makeCareful(sql);
            Connections.makeHasty(sql);
            Migrations.run(sql, place(), version);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// Whether something is there that only a database leaves behind: a log with something in it, or backups.
    boolean hasTraces() throws IOException {
        return hasContent(Disk.beside(file, "-wal")) || hasBackups();
    }

    private static boolean hasContent(Path log) throws IOException {
        return Files.exists(log) && Files.size(log) > 0;
    }

    private boolean hasBackups() throws IOException {
        Path folder = file.resolveSibling(DataFolder.BACKUPS);
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(
                    each -> BackupName.parse(each.getFileName().toString()).isPresent());
        }
    }

    private boolean isEmptyOrGone() throws IOException {
        return Files.notExists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
    }

    private void create() throws IOException {
        try {
            OwnerOnly.createFile(file);
        } catch (FileAlreadyExistsException _) {
            // Another program was faster.
            look();
        }
    }

    private void look() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Trouble.NOT_A_DATABASE, place(), null);
        }
        try (var sql = Connections.withoutATrace(file)) {
            Migrations.recogniseAtAGlance(sql, place());
        } catch (StoreException e) {
            // Without its log a file looks damaged if the computer went off while the log was being written
            // back. Opening it with the log repairs it, or fails in the same way.
            if (e.trouble() == Trouble.NOT_A_DATABASE && isMarkedAsOurs()) {
                throw new StoreException(Trouble.DAMAGED, place(), e.code(), e);
            }
            if (e.trouble() != Trouble.DAMAGED) {
                throw e;
            }
        }
    }

    /// Whether our mark is where it should be, whatever else is wrong with the header
    /// (https://sqlite.org/fileformat2.html#application_id).
    boolean isMarkedAsOurs() throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var header = stream.readNBytes(MARK + Integer.BYTES);
            return header.length == MARK + Integer.BYTES
                    && ByteBuffer.wrap(header).getInt(MARK) == Migrations.APPLICATION_ID;
        }
    }

    private void protect() throws IOException {
        for (String suffix : new String[] {"", "-wal", "-shm"}) {
            OwnerOnly.protect(Disk.beside(file, suffix));
        }
    }

    /// Keeps the database as it was, in case a migration goes wrong or the user wants the older program back.
    private void backUp(Sql sql) {
        Path folder = file.resolveSibling(DataFolder.BACKUPS);
        try {
            OwnerOnly.createFolder(folder);
            var name = new BackupName(lastWritten(), BackupKind.BEFORE_UPDATE, false);
            new Copying(sql, Disk.REAL).intoNew(folder.resolve(name.text()));
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, folder.toString(), e);
        }
    }

    /// A log without content says nothing: SQLite has just made it.
    private Instant lastWritten() throws IOException {
        Path log = Disk.beside(file, "-wal");
        var written = Files.getLastModifiedTime(file);
        if (hasContent(log) && Files.getLastModifiedTime(log).compareTo(written) > 0) {
            written = Files.getLastModifiedTime(log);
        }
        return written.toInstant();
    }

    /// After a migration the log is written back, so that the next look at the file without its log sees the
    /// new version.
    private void prepare(Sql sql) {
        Connections.makeCareful(sql);
        Connections.makeDurable(sql);
        Migrations.recognise(sql, place());
        if (Migrations.areDue(sql)) {
            backUp(sql);
        }
        if (Migrations.run(sql, place(), Migrations.NEWEST)) {
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        sql.run("PRAGMA foreign_keys = ON");
    }

    private String place() {
        return file.toString();
    }
}
