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
    static final int FEWEST_ITERATIONS = 600_000;

    /// More than this program has ever written: a header that asks for more is not one of ours, and its key
    /// would take too long to make.
    static final int MOST_ITERATIONS = 2_000_000;

    private static final int MASTER = 32;
    private static final int LENGTH = Integer.BYTES + SALT + MASTER;

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

    private byte[] purpose(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master, "HmacSHA256"));
            return mac.doFinal(("easeback backup " + name).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The key as it is kept in a file.
    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putInt(iterations)
                .put(salt)
                .put(master)
                .array();
    }

    /// Reads what [#bytes] wrote; empty when it is something else.
    static Optional<SealKey> of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        int iterations = buffer.getInt();
        byte[] salt = new byte[SALT];
        byte[] master = new byte[MASTER];
        buffer.get(salt).get(master);
        return Optional.of(new SealKey(iterations, salt, master)).filter(key -> key.iterations >= FEWEST_ITERATIONS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealKey key && Arrays.equals(bytes(), key.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /// Does not show the secret.
    @Override
    public String toString() {
        return "SealKey";
    }
}
