package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.ChildJvm;
import app.easeback.Main;
import app.easeback.Samples;
import app.easeback.app.instance.SingleInstance;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.desktop.Display;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The whole program where no window can be opened: it says why, and loses nothing.
@Apart
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {

    @TempDir
    private Path root;

    @Test
    void itSaysWhyAndTheDataStays() throws Exception {
        var data = new DataFolder(root.resolve("data"));
        try (var store = SqliteStore.open(data.create().database())) {
            store.profiles().save(Samples.fullProfile());
        }
        saysWhy(data);
        try (var store = SqliteStore.open(data.database())) {
            assertEquals(Optional.of(Samples.fullProfile()), store.profiles().saved());
            assertEquals(List.of(), store.problems());
        }
        SingleInstance.keepOut(data.path()).orElseThrow().close();
    }

    @Test
    void aFirstStartLeavesNothing() throws Exception {
        var data = new DataFolder(root.resolve("data"));
        saysWhy(data);
        assertFalse(Files.exists(data.path()));
    }

    private void saysWhy(DataFolder data) throws IOException, InterruptedException {
        var said = root.resolve("said.txt");
        var builder = ChildJvm.of(
                List.of("-Duser.language=en", "-Duser.country=GB", "-Djava.io.tmpdir=" + root),
                Main.class,
                List.of("--data", data.path().toString()));
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        var process = builder.redirectError(said.toFile()).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        String text = Files.readString(said, StandardCharsets.UTF_8);
        var words = Words.of(Language.ENGLISH, Locale.UK);
        // Which of them depends on what is installed where the test runs.
        assertEquals(
                1,
                Arrays.stream(Display.Problem.values())
                        .map(words::name)
                        .filter(text::contains)
                        .count(),
                text);
        assertFalse(text.contains("Exception"), text);
    }
}
