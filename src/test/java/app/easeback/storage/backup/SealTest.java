package app.easeback.storage.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.Apart;
import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Apart
class SealTest {

    private static final byte[] PLAIN = "SQLite format 3, and what Zoë wrote".getBytes(StandardCharsets.UTF_8);
    private static final Passphrase RIGHT = new Passphrase("three quiet Mönche");
    private static final SealKey KEY = SealKey.fresh(RIGHT);

    /// What version 1 made of [#PLAIN] and [#RIGHT], once.
    private static final String OF_VERSION_1 =
            "454153455345414c01000927c00dc4a2e6bf6e418fc36679d420fc903fe71f9435c31dc1556189"
                    + "a81843906c36241cd6f67c10e182255db568d87fb19c803c9973eea312948900b0904b057f073f"
                    + "1256c0522d685e1ff89edf7c7dbbd7e1d9cc08374d2a173c6cb5f43a1d3f98";

    private final byte[] sealed = Seal.close(PLAIN, KEY);

    /// Remembers what was derived, so that flipping hundreds of bytes takes no minutes.
    private final Map<List<Object>, SealKey> derived = new HashMap<>();

    private final Seal seal = new Seal((passphrase, iterations, salt) -> derived.computeIfAbsent(
            List.of(passphrase, iterations, Arrays.hashCode(salt)), _ -> SealKey.derive(passphrase, iterations, salt)));

    @Test
    void whatWasSealedIsGivenBackToThePassphrase() {
        assertTrue(Seal.isOn(sealed));
        assertFalse(Seal.isOn(PLAIN));
        assertArrayEquals(PLAIN, Seal.STANDARD.open(sealed, RIGHT, "file"));
        assertArrayEquals(new byte[0], seal.open(Seal.close(new byte[0], KEY), RIGHT, "file"));
    }

    @Test
    void whatWasSealedOnceOpensForEver() {
        assertArrayEquals(PLAIN, Seal.STANDARD.open(HexFormat.of().parseHex(OF_VERSION_1), RIGHT, "file"));
        assertEquals(OF_VERSION_1.length() / 2, sealed.length);
    }

    @Test
    void nothingOfItCanBeReadAndNoTwoAreAlike() {
        String text = new String(sealed, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("SQLite"));
        assertNotEquals(Arrays.toString(sealed), Arrays.toString(Seal.close(PLAIN, KEY)));
    }

    @Test
    void aWrongPassphraseIsSaidToBeWrong() {
        assertEquals(BackupTrouble.WRONG_PASSPHRASE, trouble(sealed, new Passphrase("three quiet Monche")));
    }

    @Test
    void anUmlautOfTwoSignsIsTheSameUmlaut() {
        assertArrayEquals(PLAIN, seal.open(sealed, new Passphrase("three quiet Mo\u0308nche"), "file"));
    }

    @Test
    void everyFlippedBitIsRefused() {
        for (int i = 8; i < sealed.length; i++) {
            for (int bit : i < 13 || i > 28 ? new int[] {1, 128} : new int[] {1}) {
                byte[] flipped = sealed.clone();
                flipped[i] ^= (byte) bit;
                trouble(flipped, RIGHT);
            }
        }
    }

    /// Without its first letters it is not taken for one of ours at all.
    @Test
    void aFlipInItsFirstLettersMakesItNoBackup() {
        for (int i = 0; i < 8; i++) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= 1;
            assertFalse(Seal.isOn(flipped));
        }
    }

    @Test
    void everyTruncationAndAddedByteIsRefused() {
        for (int length = 8; length < sealed.length; length++) {
            trouble(Arrays.copyOf(sealed, length), RIGHT);
        }
        assertEquals(BackupTrouble.DAMAGED, trouble(Arrays.copyOf(sealed, sealed.length + 1), RIGHT));
    }

    @Test
    void aHeaderThatAsksForTooLittleOrTooMuchWorkIsRefusedAtOnce() {
        derived.clear();
        for (int iterations : new int[] {0, -1, 599_999, 2_000_001, 10_000_000, Integer.MAX_VALUE}) {
            var changed = ByteBuffer.wrap(sealed.clone());
            changed.putInt(9, iterations);
            assertEquals(BackupTrouble.DAMAGED, trouble(changed.array(), RIGHT));
        }
        assertEquals(Map.of(), derived, "no key was made");
    }

    @Test
    void aKeyIsKeptWithoutItsPassphrase() {
        assertArrayEquals(KEY.bytes(), SealKey.of(KEY.bytes()).orElseThrow().bytes());
        assertEquals(Optional.empty(), SealKey.of(new byte[3]));
        assertEquals(Optional.empty(), SealKey.of(new byte[KEY.bytes().length]));
        assertEquals("SealKey", KEY.toString());
        assertTrue(KEY.iterations() >= 600_000);
    }

    @Test
    void everyFlippedBitOfAKeptKeyIsNoticed() {
        byte[] kept = KEY.bytes();
        for (int i = 0; i < kept.length * Byte.SIZE; i++) {
            byte[] flipped = kept.clone();
            flipped[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
            assertEquals(Optional.empty(), SealKey.of(flipped), "bit " + i);
        }
    }

    @Test
    void aKeptKeyThatNoBackupWouldOpenWithIsRefused() {
        byte[] salt = new byte[SealKey.SALT];
        byte[] tooMuch = SealKey.derive(RIGHT, 2_000_001, salt).bytes();
        assertEquals(Optional.empty(), SealKey.of(tooMuch));
    }

    @Test
    void aKeyThatWasKeptWithoutACheckIsRead() {
        var read = SealKey.of(Arrays.copyOf(KEY.bytes(), 52)).orElseThrow();
        assertArrayEquals(KEY.bytes(), read.bytes());
    }

    private BackupTrouble trouble(byte[] content, Passphrase passphrase) {
        return assertThrows(BackupException.class, () -> seal.open(content, passphrase, "file"))
                .trouble();
    }
}
