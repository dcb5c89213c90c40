package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.backup.Salvaged;
import app.easeback.storage.jdbc.Sql;
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
/// @param damaged a copy of it, with its log beside it if there is one; it is changed
/// @param fresh where the new one goes; nothing stands there
public record Salvage(Path damaged, Path fresh) {

    /// What the program has always made them with.
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

    /// Reads it.
    ///
    /// @return empty when there is no entry in it that can be read
    /// @throws IOException when the new one cannot be written
    public Optional<Salvaged> read() throws IOException {
        mendHeader();
        RowByRow rows;
        boolean certain;
        try (var from = new DatabaseFile(damaged).whateverItIs()) {
            // Tables whose definition makes no sense are passed over, and not all of them for one. The first, since
            // the others have SQLite read all definitions.
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
        try (var copy = DatabaseCopy.open(fresh)) {
            var holds = copy.holdings();
            return holds.first().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Salvaged(holds, rows.lost() + nonsense, certain));
        }
    }

    /// A page of another table may look like one of this table in which there is nothing. Then nothing tells what was
    /// in it, but that some page is not where it should be.
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

    /// One damaged byte of the header keeps all the rest from being read. All in it but the version is known
    /// (https://sqlite.org/fileformat2.html#the_database_header).
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
                    // Free pages, which nobody will need.
                    .putInt(32, 0)
                    .putInt(36, 0)
                    .putInt(44, 4)
                    .putInt(52, 0)
                    .putInt(56, 1)
                    .putInt(64, 0)
                    // The size above counts where this is the same as the number of changes.
                    .putInt(92, header.getInt(24));
            channel.write(header.rewind(), 0);
        }
    }

    /// The new one is brought to the newest version on the way.
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
                // What was shown follows from the entries.
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
