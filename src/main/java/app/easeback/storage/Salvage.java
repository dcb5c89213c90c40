package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.backup.Salvaged;
import app.easeback.storage.jdbc.Sql;
import app.easeback.storage.schema.Migrations;
import app.easeback.storage.schema.OwnSchema;
import app.easeback.storage.schema.Soundness;
import app.easeback.storage.table.SqliteCheckIns;
import app.easeback.storage.table.SqliteComplaints;
import app.easeback.storage.table.SqliteHeats;
import app.easeback.storage.table.SqlitePlans;
import app.easeback.storage.table.SqliteProfiles;
import app.easeback.storage.table.SqliteReminders;
import app.easeback.storage.table.SqliteSessions;
import app.easeback.storage.table.SqliteShownSuggestions;
import app.easeback.storage.table.SqliteTapes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads what can still be read of a damaged database into a new one of the newest version, in which each record passes
/// the checks of its type.
///
/// @param damaged a copy of the damaged database, with its log beside it if there is one; it is changed
/// @param fresh where the new one goes; must not exist
public record Salvage(Path damaged, Path fresh) {

    /// The page size of every database that this program has made, in bytes.
    private static final short PAGE = 4096;

    private static final int HEADER = 100;
    private static final List<String> OF_PROFILE = List.of(
            "exercise_movement",
            "exercise_muscle",
            "exercise",
            "hidden_movement",
            "usual_site",
            "usual",
            "caution",
            "asked_about_heat",
            "profile");

    /// Reads what can be read, and drops what makes no sense.
    ///
    /// @return empty when nothing of the user can be read
    /// @throws IOException when the new one cannot be written
    public Optional<Salvaged> read() throws IOException {
        mendHeader();
        RowByRow rows;
        boolean certain;
        try (var from = Connections.toWrite(damaged)) {
            // This makes SQLite ignore a table whose definition makes no sense, instead of refusing all
            // tables. It comes first, since the other statements make SQLite read all definitions.
            from.run("PRAGMA writable_schema = ON; PRAGMA synchronous = OFF");
            boolean isOurs = Soundness.holds(() -> OwnSchema.isIn(from, version(from)));
            OwnSchema.keepTablesOnly(from);
            certain = isOurs && isSound(from);
            rows = copied(from);
        } catch (StoreException e) {
            if (e.isDamage()) {
                return Optional.empty();
            }
            throw e;
        }
        int nonsense = dropNonsense();
        if (holdsNothing()) {
            return Optional.empty();
        }
        try (var copy = DatabaseCopy.open(fresh)) {
            return Optional.of(new Salvaged(copy.holdings(), rows.lost() + nonsense, certain));
        }
    }

    private boolean holdsNothing() {
        try (var store = SqliteStore.open(fresh)) {
            return store.holdsNothing();
        }
    }

    /// A page of another table may look like an empty page of this one. Nothing then tells what was in the
    /// page that is missing; only this check finds that a page is not where it should be.
    private static boolean isSound(Sql from) {
        return Soundness.holds(() -> Soundness.problems(from).isEmpty());
    }

    private RowByRow copied(Sql from) throws IOException {
        try (var to = new DatabaseFile(fresh).createAt(version(from))) {
            var rows = new RowByRow(from, to, Files.size(damaged));
            to.writing(() -> {
                rows.copy();
                return rows;
            });
            return rows;
        }
    }

    private static long version(Sql from) {
        long version = Migrations.version(from);
        return version >= 1 && version <= Migrations.NEWEST ? version : Migrations.NEWEST;
    }

    /// A single damaged byte in the header can make all the rest unreadable. All that matters in it is known,
    /// except the version (https://sqlite.org/fileformat2.html#the_database_header).
    private void mendHeader() throws IOException {
        try (var channel = FileChannel.open(damaged, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var header = ByteBuffer.allocate(HEADER);
            int read = channel.read(header, 0);
            if (read < HEADER) {
                return;
            }
            header.put(0, DatabaseCopy.MAGIC.getBytes(StandardCharsets.US_ASCII))
                    .putShort(16, PAGE)
                    .put(18, new byte[] {2, 2, 0, 64, 32, 32})
                    .putInt(28, Math.toIntExact((channel.size() + PAGE - 1) / PAGE))
                    // No free pages: nobody will need them.
                    .putInt(32, 0)
                    .putInt(36, 0)
                    .putInt(44, 4)
                    .putInt(52, 0)
                    .putInt(56, 1)
                    .putInt(64, 0)
                    // SQLite trusts the size above only if this equals the number of changes.
                    .putInt(92, header.getInt(24));
            channel.write(header.rewind(), 0);
        }
    }

    /// Drops what does not pass the checks of its type, after opening has brought the new database to the
    /// newest version.
    private int dropNonsense() {
        try (var sql = new DatabaseFile(fresh).open()) {
            return sql.writing(() -> {
                int dropped = new SqliteReminders(sql).dropUnreadable();
                for (var table : List.of(
                        new SqliteSessions(sql),
                        new SqliteCheckIns(sql),
                        new SqliteTapes(sql),
                        new SqliteHeats(sql),
                        new SqliteComplaints(sql))) {
                    dropped += table.dropUnreadable();
                }
                dropped += drop(sql, () -> new SqliteProfiles(sql).saved(), OF_PROFILE);
                dropped += drop(sql, () -> new SqlitePlans(sql).all(), List.of("plan"));
                // Not counted as lost: what was shown follows from the entries.
                drop(sql, () -> new SqliteShownSuggestions(sql).since(Instant.MIN), List.of("shown_suggestion"));
                return dropped;
            });
        }
    }

    private static int drop(Sql sql, Runnable reading, List<String> tables) {
        boolean isReadable = Soundness.holds(() -> {
            reading.run();
            return true;
        });
        if (isReadable) {
            return 0;
        }
        tables.forEach(table -> sql.update("DELETE FROM " + table));
        return 1;
    }
}
