package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.easeback.ui.settings.intake.RecordsFile.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class RecordFilesTest {

    @Test
    void aDeviceIsRefusedUnread() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        var read = new RecordFiles(Clock.systemUTC()).read(device, (_, _) -> {
            throw new AssertionError("is read");
        });
        assertEquals(
                "line 0: NOT_READABLE",
                assertInstanceOf(Content.Bad.class, read).report());
    }
}
