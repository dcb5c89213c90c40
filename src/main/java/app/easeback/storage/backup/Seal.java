package app.easeback.storage.backup;

import app.easeback.core.backup.BackupException;
import app.easeback.core.backup.BackupTrouble;
import app.easeback.core.backup.Passphrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Backups under a passphrase: AES-256-GCM over the whole file, with the header as its associated data, so
/// that not one bit of either can be changed. Nothing can be trusted before the last byte is checked, so the
/// whole file is held in memory.
///
/// ```
/// "EASESEAL" | version 1 (1 byte) | iterations (4) | salt (16) | check (16) | nonce (12) | ciphertext and tag (16)
/// ```
///
/// @param derivation makes the key from a passphrase
record Seal(Derivation derivation) {

    /// The seal that makes its keys with PBKDF2.
    static final Seal STANDARD = new Seal(SealKey::derive);

    private static final byte[] MAGIC = "EASESEAL".getBytes(StandardCharsets.US_ASCII);
    /// How many bytes tell whether a file is sealed.
    static final int MARK = MAGIC.length;

    /// A file may take a fifth of the memory. While it is sealed or opened, it is in memory up to three
    /// times: as it is, as Java’s cipher returns it, and with its header. The rest is for the program.
    private static final int SHARE_OF_MEMORY = 5;

    /// In bytes: well below what one array can hold.
    private static final long MOST = 1L << 30;

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER = MAGIC.length + 1 + Integer.BYTES + SealKey.SALT + SealKey.CHECK + NONCE;

    /// Makes the key from a passphrase.
    @FunctionalInterface
    interface Derivation {

        SealKey derive(Passphrase passphrase, int iterations, byte[] salt);
    }

    /// Whether the content of a file says that it is sealed.
    static boolean isOn(byte[] content) {
        return content.length >= MAGIC.length && Arrays.equals(Arrays.copyOf(content, MAGIC.length), MAGIC);
    }

    /// The content of a file that is to be sealed or opened.
    ///
    /// @param place the file as the user knows it, for messages
    /// @throws BackupException when there is not enough memory for it
    static byte[] content(Path file, String place) throws IOException {
        if (Files.size(file) > Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)) {
            throw new BackupException(BackupTrouble.TOO_LARGE, place, null);
        }
        return Files.readAllBytes(file);
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
        if (!SealKey.accepts(iterations)) {
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
