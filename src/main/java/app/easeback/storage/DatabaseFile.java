package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.core.backup.BackupKind;
import app.easeback.core.backup.BackupName;
import app.easeback.storage.file.Disk;
import app.easeback.storage.file.OwnerOnly;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.jdbc.Troubles;
import app.easeback.storage.schema.Migrations;
import app.easeback.storage.schema.Soundness;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sqlite.jdbc4.JDBC4Connection;

/// Opens the database file: first checks it without leaving a trace, then opens it for writing.
///
/// @param file where it is or will be
public record DatabaseFile(Path file) {

    /// Reads only the file itself, takes no lock and makes no side file (https://sqlite.org/uri.html,
    /// `immutable`).
    private static final String WITHOUT_A_TRACE = "?mode=ro&immutable=1";

    /// With these two, a power cut at any write loses nothing that was committed; less strict settings do
    /// lose rows.
    private static final String DURABLE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";

    /// With the pause below, 5 seconds: as long as SQLite waits for the right to write (`busy_timeout`).
    private static final int ATTEMPTS = 250;

    private static final Duration PAUSE = Duration.ofMillis(20);

    /// The offset of the program's mark in the file, in bytes.
    private static final int MARK = 68;

    /// For a new file that nobody relies on before it is complete and flushed to disk.
    private static final String HASTY = "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY";

    /// Whoever wrote the schema, it can make SQLite call only functions that are known to be harmless.
    private static final String WARY = "PRAGMA trusted_schema = OFF";

    /// Deleted content is overwritten, so that a draft that was cleared cannot be read from the file.
    private static final String CAREFUL = """
            PRAGMA busy_timeout = 5000;
            PRAGMA secure_delete = ON;
            PRAGMA cell_size_check = ON;
            PRAGMA fullfsync = ON;
            PRAGMA checkpoint_fullfsync = ON;
            PRAGMA foreign_keys = OFF""";

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
        var sql = connect("");
        try {
            prepare(sql);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /// A read-only connection to the file itself.
    Sql withoutATrace() {
        return connect(WITHOUT_A_TRACE);
    }

    /// A connection to the file as it stands, checking neither whether it is ours nor its version. For a file
    /// that may be damaged; a sound one is opened by [#open].
    Sql whateverItIs() {
        return connect("");
    }

    /// A connection to a new file with the tables of an earlier version, or of the newest, to copy rows into.
    /// References are not checked, and nothing is sure to be on disk until the caller flushes the file.
    public Sql createAt(long version) throws IOException {
        OwnerOnly.createFile(file);
        var sql = connect("");
        try {
            careful(sql);
            sql.run(HASTY);
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
        try (var sql = withoutATrace()) {
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
        careful(sql);
        makeDurable(sql);
        Migrations.recognise(sql, place());
        if (Migrations.areDue(sql)) {
            backUp(sql);
        }
        if (Migrations.run(sql, place(), Migrations.NEWEST)) {
            sql.run("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        sql.run("PRAGMA foreign_keys = ON");
    }

    /// When several programs do this to a new file, SQLite refuses some of them at once instead of waiting.
    private static void makeDurable(Sql sql) {
        for (int attempt = 1; ; attempt++) {
            try {
                sql.run(DURABLE);
                return;
            } catch (StoreException e) {
                if (e.trouble() != Trouble.BUSY || attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /// A URI escapes what the library would read as options in a plain path.
    private Sql connect(String options) {
        String name = file.toAbsolutePath().toUri() + options;
        try {
            var sql = new Sql(new JDBC4Connection("jdbc:sqlite:" + name, name, withoutGeneratedKeys()), place());
            sql.run(WARY);
            return sql;
        } catch (SQLException e) {
            throw Troubles.of(e, place());
        }
    }

    /// By default the library asks for the number of each new row and leaves that query open; meanwhile
    /// nothing can be copied.
    private static Properties withoutGeneratedKeys() {
        var properties = new Properties();
        properties.setProperty("jdbc.get_generated_keys", "false");
        return properties;
    }

    private String place() {
        return file.toString();
    }

    private static void careful(Sql sql) {
        sql.run(Soundness.CACHE);
        sql.run(CAREFUL);
    }
}
