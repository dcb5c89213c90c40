package app.easeback.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.OwnPool;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many lives, each from its seed. `-Deaseback.lives=10000` lives more of them.
@Apart
class ReminderLivesTest {

    private static final int LIVES = Integer.getInteger("easeback.lives", 60);

    @Test
    void nothingIsLostAndNothingComesTwice(@TempDir Path folder) {
        var watched = OwnPool.run(() -> LongStream.range(0, LIVES)
                .parallel()
                .mapToObj(seed -> new ReminderLife(folder.resolve("life-" + seed + ".db"), seed).live())
                .toList());
        int tellings = watched.stream().mapToInt(ReminderWatch::tellings).sum();
        int digests = watched.stream().mapToInt(ReminderWatch::digests).sum();
        System.out.printf("%d lives, told %d times, %d digests%n", LIVES, tellings, digests);
        assertTrue(tellings > 10 * LIVES, "only " + tellings);
        assertTrue(digests > LIVES / 10, "only " + digests);
    }
}
