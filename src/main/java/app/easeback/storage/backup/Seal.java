package app.easeback.storage.backup;

import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Backups under a passphrase: AES-256-GCM over the whole file, which is a few megabytes at most, with the header as
/// its associated data, so that not one bit of either can be changed.
///
/// ```
/// "EASESEAL" | version 1 (1 byte) | iterations (4) | salt (16) | check (16) | nonce (12) | ciphertext and tag (16)
/// ```
///
/// @param derivation makes the key of a passphrase
record Seal(Derivation derivation) {

    /// The one with PBKDF2.
    static final Seal STANDARD = new Seal(SealKey::derive);

    private static final byte[] MAGIC = "EASESEAL".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER = MAGIC.length + 1 + Integer.BYTES + SealKey.SALT + SealKey.CHECK + NONCE;

    /// Makes the key of a passphrase.
    @FunctionalInterface
    interface Derivation {

        SealKey derive(Passphrase passphrase, int iterations, byte[] salt);
    }

    /// Whether the content of a file says that it is sealed.
    static boolean isOn(byte[] content) {
        return content.length >= MAGIC.length && Arrays.equals(Arrays.copyOf(content, MAGIC.length), MAGIC);
    }

    static byte[] close(byte[] plain, SealKey key) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] header = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .put(VERSION)
                .putInt(key.iterations())
                .put(key.salt())
                .put(key.check())
                .put(nonce)
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key.cipherKey(), header).doFinal(plain);
            return ByteBuffer.allocate(HEADER + sealed.length)
                    .put(header)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives back what was sealed.
    ///
    /// @param place the file, for messages
    /// @throws BackupException when the passphrase is wrong, the file is damaged or of a newer version
    byte[] open(byte[] sealed, Passphrase passphrase, String place) {
        if (sealed.length < HEADER) {
            throw new BackupException(BackupTrouble.DAMAGED, place, null);
        }
        var header = ByteBuffer.wrap(sealed, 0, HEADER).position(MAGIC.length);
        if (header.get() != VERSION) {
            throw new BackupException(BackupTrouble.NEWER, place, null);
        }
        int iterations = header.getInt();
        if (iterations < SealKey.FEWEST_ITERATIONS || iterations > SealKey.MOST_ITERATIONS) {
            throw new BackupException(BackupTrouble.DAMAGED, place, null);
        }
        byte[] salt = new byte[SealKey.SALT];
        byte[] check = new byte[SealKey.CHECK];
        header.get(salt).get(check);
        var key = derivation.derive(passphrase, iterations, salt);
        if (!MessageDigest.isEqual(check, key.check())) {
            throw new BackupException(BackupTrouble.WRONG_PASSPHRASE, place, null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key.cipherKey(), Arrays.copyOf(sealed, HEADER))
                    .doFinal(sealed, HEADER, sealed.length - HEADER);
        } catch (AEADBadTagException e) {
            throw new BackupException(BackupTrouble.DAMAGED, place, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] header) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, header, HEADER - NONCE, NONCE));
        cipher.updateAAD(header);
        return cipher;
    }
}
