package app.easeback.core.backup;

import java.text.Normalizer;

/// A secret of the user’s. An umlaut that two keyboards spell in two ways is the same one.
///
/// @param text not blank
public record Passphrase(String text) {

    public Passphrase {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: is blank");
        }
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Without the secret, for it might end in a log.
    @Override
    public String toString() {
        return "Passphrase";
    }
}
