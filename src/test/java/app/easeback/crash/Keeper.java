package app.easeback.crash;

import app.easeback.Samples;
import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A program that makes backups and puts them back, until it is killed, while another one, in a thread of its own and
/// by its own connection, logs check-ins, also while a backup is put back.
final class Keeper {

    private static final Duration PAUSE = Duration.ofMillis(3);

    private final DataFolder folder;
    private final SettableClock clock;
    private final Random random;
    private final Report report = new Report(System.out);

    private Keeper(Path folder, ZonedDateTime now, long seed) {
        this.folder = new DataFolder(folder);
        clock = new SettableClock(now);
        random = new Random(seed);
    }

    /// Works until it is killed.
    ///
    /// @param arguments the data folder, the present time, and a seed
    public static void main(String[] arguments) {
        var keeper = new Keeper(Path.of(arguments[0]), ZonedDateTime.parse(arguments[1]), Long.parseLong(arguments[2]));
        Thread.ofPlatform().daemon(true).start(keeper::write);
        keeper.keep();
    }

    private void keep() {
        try (var store = SqliteStore.open(folder.database())) {
            var backups = new FileBackups(store, folder, clock);
            report.ready();
            while (true) {
                clock.pass(Duration.ofHours(25));
                if (random.nextInt(3) == 0) {
                    restore(store, backups);
                } else {
                    report.making();
                    report.made(backups.make().backup().place());
                }
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            report.failed(e);
        }
    }

    private void restore(SqliteStore store, FileBackups backups) {
        String file = backups.newest().orElseThrow().place();
        report.restoring(file);
        backups.restore(file, Optional.empty());
        report.restored(Kept.in(store));
    }

    private void write() {
        try (var store = SqliteStore.open(folder.database())) {
            var journal = new Journal(store, clock);
            while (true) {
                log(journal);
                // SQLite keeps no queue: who writes without end leaves nobody a turn.
                Thread.sleep(PAUSE);
            }
        } catch (RuntimeException | InterruptedException e) {
            e.printStackTrace();
            report.failed(e);
        }
    }

    private void log(Journal journal) {
        var now = clock.instant().atZone(clock.getZone());
        var checkIn = CheckIn.of(Id.random(), now, List.of(new Rating(Samples.LEFT_THIGH, 3)));
        report.begin(now, Deed.ADD, checkIn.id().value(), 1, Set.of());
        journal.put(checkIn);
        report.done(Map.of(checkIn.id().value(), Optional.of(Kept.text(checkIn))));
    }
}
