package app.easeback.storage;

import app.easeback.core.Drafts;
import app.easeback.core.Preferences;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIns;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entries;
import app.easeback.core.profile.Profiles;
import app.easeback.core.reminder.Plans;
import app.easeback.core.reminder.Reminders;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.ShownSuggestions;
import app.easeback.storage.file.Disk;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Soundness;
import app.easeback.storage.table.SqliteCheckIns;
import app.easeback.storage.table.SqliteComplaints;
import app.easeback.storage.table.SqliteDrafts;
import app.easeback.storage.table.SqliteHeats;
import app.easeback.storage.table.SqlitePlans;
import app.easeback.storage.table.SqlitePreferences;
import app.easeback.storage.table.SqliteProfiles;
import app.easeback.storage.table.SqliteReminders;
import app.easeback.storage.table.SqliteSessions;
import app.easeback.storage.table.SqliteShownSuggestions;
import app.easeback.storage.table.SqliteTapes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The store in one SQLite file, over one connection. It belongs to the thread that opens it and refuses all
/// others with an [IllegalStateException]; only [#close] may come from another thread, once the owner is
/// done. Other processes may have the same file open; each sees the finished writes of the others.
public final class SqliteStore implements Store, AutoCloseable {

    private final Sql sql;
    private final Entries<ImsSession> sessions;
    private final CheckIns checkIns;
    private final Entries<Tape> tapes;
    private final Entries<Heat> heats;
    private final Entries<ComplaintPain> complaints;

    private SqliteStore(Sql sql) {
        this.sql = sql;
        this.sessions = new SqliteSessions(sql);
        this.checkIns = new SqliteCheckIns(sql);
        this.tapes = new SqliteTapes(sql);
        this.heats = new SqliteHeats(sql);
        this.complaints = new SqliteComplaints(sql);
    }

    /// Opens the database, or makes it, in a folder that exists.
    ///
    /// A database of an earlier version is copied into [DataFolder#BACKUPS] beside it before it is brought to
    /// the newest.
    ///
    /// @throws app.easeback.core.StoreException when it cannot be opened; the file is then as it was
    public static SqliteStore open(Path databaseFile) {
        var before = OpenedFile.of(databaseFile);
        var sql = new DatabaseFile(databaseFile).open();
        // If the file was replaced while it was being opened, writes are refused: they would go to the wrong
        // file.
        var opened = before.key() == null ? OpenedFile.of(databaseFile) : before;
        sql.guardBy(opened::requireInPlace);
        return new SqliteStore(sql);
    }

    @Override
    public Entries<ImsSession> sessions() {
        return sessions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }

    @Override
    public Entries<Tape> tapes() {
        return tapes;
    }

    @Override
    public Entries<Heat> heats() {
        return heats;
    }

    @Override
    public Entries<ComplaintPain> complaints() {
        return complaints;
    }

    @Override
    public Profiles profiles() {
        return new SqliteProfiles(sql);
    }

    @Override
    public Plans plans() {
        return new SqlitePlans(sql);
    }

    @Override
    public Reminders reminders() {
        return new SqliteReminders(sql);
    }

    @Override
    public ShownSuggestions shown() {
        return new SqliteShownSuggestions(sql);
    }

    @Override
    public Drafts drafts() {
        return new SqliteDrafts(sql);
    }

    @Override
    public Preferences preferences() {
        return new SqlitePreferences(sql);
    }

    /// Removes the preferences that are longer than the program ever writes: one could fill the memory and
    /// keep the window from starting.
    public void dropTooLongPreferences() {
        new SqlitePreferences(sql).dropTooLong();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return sql.writing(work);
    }

    @Override
    public long foreignChanges() {
        return sql.number("PRAGMA data_version");
    }

    /// What SQLite finds wrong with the file and with the references in it, in its own words; empty when all is
    /// sound.
    public List<String> problems() {
        return Soundness.problems(sql);
    }

    /// Whether a quick look of SQLite at every page finds nothing damaged. Unlike [#problems] it does not compare the
    /// indexes with the tables, nor follow references.
    public boolean isSoundAtAGlance() {
        return Soundness.isSoundAtAGlance(sql);
    }

    /// Copies everything as it is now into `target`, which appears whole or not at all.
    ///
    /// @throws IOException when it cannot be written
    public void copyInto(Path target, Disk disk) throws IOException {
        new Copying(sql, disk).into(target);
    }

    /// Whether a copy holds the same records. False for a copy of an earlier version.
    public boolean holdsTheSameAs(Path copy) {
        return new RowComparison(sql).isSame(copy);
    }

    /// Replaces everything but the drafts with what is in `copy`, which is of the newest version. It is one
    /// transaction, which other programs that have this database open see like any other.
    ///
    /// @param first runs before that, while nobody else can write; may read this database over another
    ///     connection. When it throws, nothing is changed
    /// @return what `first` answered
    public <T> T become(Path copy, Supplier<T> first) {
        return new Replacement(sql).by(copy, first);
    }

    @Override
    public void close() {
        sql.close();
    }
}
