package app.easeback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.checkin.CheckIn;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program, as a process of its own.
class MainTest {

    @TempDir
    private Path root;

    /// The second folder takes no backup, which is logged.
    @Test
    void aCommandTellsNoStackTraceUnlessDetailsAreAskedFor() throws Exception {
        var data = new DataFolder(root.resolve("data"));
        try (var store = SqliteStore.open(data.create().database())) {
            CheckIn checkIn = Samples.smallCheckIn("c", Samples.MONDAY, 3);
            store.inTransaction(() -> {
                store.checkIns().put(checkIn, Samples.MONDAY.toInstant());
                return checkIn;
            });
            var stick = Files.createDirectory(root.resolve("stick"));
            new FileBackups(store, data, new SettableClock(Samples.MONDAY))
                    .chooseSecondFolder(Optional.of(stick.toString()));
        }
        Files.writeString(data.path().resolve("backup.key"), "damaged");
        assertEquals(
                "The second folder for backups takes none: this computer no longer has its passphrase. Choose one again"
                        + " (Settings → Backups). The backup here is whole.",
                told(data, "backup").strip());
        String details = told(data, "backup", "--verbose");
        assertTrue(details.contains("\tat app.easeback.storage.backup.SecondFolder"), details);
        var german = List.of("-Duser.language=de", "-Duser.country=DE");
        String english = told(german, data, "backup", "--verbose");
        assertTrue(english.contains("WARNING: "), english);
    }

    /// A desktop sets it where the formats of another country were chosen.
    @Test
    void timesAreThoseOfTheCountryWhoseFormatsWereChosen() throws Exception {
        String american = reminders(Map.of());
        assertTrue(american.contains("AM") && american.contains("PM"), american);
        String german = reminders(Map.of("LC_TIME", "de_DE.UTF-8"));
        assertFalse(german.contains("AM") || german.contains("PM"), german);
    }

    private String reminders(Map<String, String> variables) throws IOException, InterruptedException {
        var out = root.resolve("out");
        var builder = ChildJvm.of(
                List.of("-Duser.language=en", "-Duser.country=US", "-Djava.io.tmpdir=" + root),
                Main.class,
                List.of("--demo", "reminders"));
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(variables);
        assertEquals(0, builder.redirectOutput(out.toFile()).start().waitFor());
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private String told(DataFolder data, String... command) throws IOException, InterruptedException {
        return told(List.of("-Duser.language=en", "-Duser.country=GB"), data, command);
    }

    private String told(List<String> locale, DataFolder data, String... command)
            throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("--data", data.path().toString()));
        arguments.addAll(List.of(command));
        var err = root.resolve("err");
        var process = ChildJvm.of(locale, Main.class, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start();
        assertEquals(0, process.waitFor());
        return Files.readString(err, StandardCharsets.UTF_8);
    }
}
