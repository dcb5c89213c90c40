package app.easeback.storage.backup;

import app.easeback.core.backup.Passphrase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The key that is made from a passphrase, slowly, so that guessing is slow too: PBKDF2 with HMAC-SHA-256
/// (RFC 8018).
final class SealKey {

    static final int SALT = 16;
    static final int CHECK = 16;

    /// What OWASP asks for with this function (Password Storage Cheat Sheet).
    private static final int FEWEST_ITERATIONS = 600_000;

    /// More than this program has ever written: a header that asks for more is not one of ours, and its key
    /// would take too long to make.
    private static final int MOST_ITERATIONS = 2_000_000;

    private static final int MASTER = 32;

    /// The length of a key that an earlier version kept, without its check.
    private static final int UNCHECKED = Integer.BYTES + SALT + MASTER;

    private final int iterations;
    private final byte[] salt;
    private final byte[] master;

    private SealKey(int iterations, byte[] salt, byte[] master) {
        this.iterations = iterations;
        this.salt = salt;
        this.master = master;
    }

    /// A key for new backups.
    static SealKey fresh(Passphrase passphrase) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return derive(passphrase, FEWEST_ITERATIONS, salt);
    }

    static SealKey derive(Passphrase passphrase, int iterations, byte[] salt) {
        var letters = new PBEKeySpec(passphrase.text().toCharArray(), salt, iterations, MASTER * Byte.SIZE);
        try {
            byte[] master = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(letters)
                    .getEncoded();
            return new SealKey(iterations, salt.clone(), master);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            letters.clearPassword();
        }
    }

    /// Whether a key of ours may be made with so many iterations.
    static boolean accepts(int iterations) {
        return iterations >= FEWEST_ITERATIONS && iterations <= MOST_ITERATIONS;
    }

    int iterations() {
        return iterations;
    }

    /// Random bytes, so that the same passphrase gives another key each time.
    byte[] salt() {
        return salt.clone();
    }

    /// The key of the cipher.
    SecretKeySpec cipherKey() {
        return new SecretKeySpec(purpose("seal"), "AES");
    }

    /// Tells a wrong passphrase from a damaged file, and reveals nothing about the key.
    byte[] check() {
        return Arrays.copyOf(purpose("check"), CHECK);
    }

    private byte[] purpose(String name, byte... of) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            mac.update(("easeback backup " + name).getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key as it is kept in a file, with a check that no bit of it has changed.
    byte[] bytes() {
        byte[] unchecked = ByteBuffer.allocate(UNCHECKED)
                .putInt(iterations)
                .put(salt)
                .put(master)
                .array();
        return ByteBuffer.allocate(UNCHECKED + CHECK)
                .put(unchecked)
                .put(purpose("key", unchecked), 0, CHECK)
                .array();
    }

    /// Reads what [#bytes] wrote, with or without its check; empty when it is something else, or damaged.
    static Optional<SealKey> of(byte[] bytes) {
        if (bytes.length != UNCHECKED && bytes.length != UNCHECKED + CHECK) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        int iterations = buffer.getInt();
        byte[] salt = new byte[SALT];
        byte[] master = new byte[MASTER];
        buffer.get(salt).get(master);
        return Optional.of(new SealKey(iterations, salt, master))
                .filter(key -> accepts(key.iterations))
                .filter(key -> Arrays.equals(Arrays.copyOf(key.bytes(), bytes.length), bytes));
    }

    /// Does not show the secret.
    @Override
    public String toString() {
        return "SealKey";
    }
}
