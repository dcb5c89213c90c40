package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many lives, each from its seed. `-Deaseback.lives=10000` lives more of them.
@Apart
class ReminderLivesTest {

    private static final int LIVES = Integer.getInteger("easeback.lives", 60);

    @Test
    void nothingIsLostAndNothingComesTwice(@TempDir Path folder) {
        var tellings = new AtomicInteger();
        var digests = new AtomicInteger();
        LongStream.range(0, LIVES).parallel().forEach(seed -> {
            var watch = new ReminderLife(folder.resolve("life-" + seed + ".db"), seed).live();
            tellings.addAndGet(watch.tellings());
            digests.addAndGet(watch.digests());
        });
        System.out.printf("%d lives, told %d times, %d digests%n", LIVES, tellings.get(), digests.get());
        assertTrue(tellings.get() > 10 * LIVES, "only " + tellings);
        assertTrue(digests.get() > LIVES / 10, "only " + digests);
    }
}
