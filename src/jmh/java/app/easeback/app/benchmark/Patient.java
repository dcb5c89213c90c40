package app.easeback.app.benchmark;

import app.easeback.SettableClock;
import app.easeback.core.Journal;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.timeline.TimelineController;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// A patient with years of data on disk who rates the muscles of the newest session, as the window has it wired.
@State(Scope.Benchmark)
public class Patient {

    private static final Id CHECK_IN = new Id("benchmark");

    @Param({"1", "10", "100"})
    public int years;

    private final SettableClock clock = new SettableClock(YearsOnDisk.NOW);
    private SqliteStore store;
    private Journal journal;
    private Recovery recovery;
    private Connection eraser;
    private int checkIns;

    @Setup
    public void open() throws IOException, SQLException {
        Path file = YearsOnDisk.file(years);
        store = SqliteStore.open(file);
        journal = new Journal(store, clock);
        recovery = new Recovery(store, new TimelineController(), clock);
        recovery.remember();
        recovery.follow(journal);
        eraser = DriverManager.getConnection("jdbc:sqlite:" + file + "?foreign_keys=ON&synchronous=OFF");
    }

    @TearDown
    public void close() throws SQLException {
        eraser.close();
        store.close();
    }

    /// What the card shows now.
    Suggestion suggestion() {
        return recovery.suggestion(recovery.now());
    }

    /// Checks in, each time a second later and with other ratings, so that no answer can be one kept from before.
    void checkIn() {
        clock.pass(Duration.ofSeconds(1));
        int soreness = ++checkIns % 6;
        var now = recovery.now();
        var ratings = recovery.currentSession(now).orElseThrow().sites().stream()
                .map(site -> new Rating(site, soreness))
                .toList();
        journal.put(CheckIn.of(CHECK_IN, now, ratings));
    }

    /// Takes the check-in back and erases its history, which would slow the next reading down a little more each
    /// time. Then the card shows what it showed before, and the store has read again what the eraser made it
    /// forget.
    void takeBack() throws SQLException {
        journal.remove(store.checkIns().find(CHECK_IN).orElseThrow());
        try (var statement = eraser.prepareStatement("DELETE FROM check_in WHERE id = ?")) {
            statement.setString(1, CHECK_IN.value());
            statement.executeUpdate();
        }
        suggestion();
    }
}
