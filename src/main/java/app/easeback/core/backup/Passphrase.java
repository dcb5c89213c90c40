package app.easeback.core.backup;

import java.text.Normalizer;

/// A secret of the user’s. A letter such as an umlaut is the same one, however a keyboard encodes it.
///
/// @param text not blank
public record Passphrase(String text) {

    /// The least number of letters of a new one (NIST SP 800-63B, 5.1.1.1).
    public static final int LEAST_LETTERS = 8;

    public Passphrase {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: is blank");
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Whether it has enough letters to be a new one.
    public boolean isLongEnough() {
        return text.codePointCount(0, text.length()) >= LEAST_LETTERS;
    }

    /// Without the secret, for it might end in a log.
    @Override
    public String toString() {
        return "Passphrase";
    }
}
