package app.easeback.cli;

import app.easeback.core.backup.Passphrase;
import app.easeback.core.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// Asks for a passphrase: unseen where a person types it, else it is the first line of standard input.
record PassphraseQuestion(Surroundings surroundings, Words words) {

    /// What some editors put before a text.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Asks for a new one, twice if a person types it unseen: nobody could help after a slip.
    Passphrase ofNew() {
        var chosen = ofKnown();
        if (!chosen.isLongEnough()) {
            throw new CouldNotException(words.text("cli.passphrase.short", Passphrase.LEAST_LETTERS));
        }
        if (typed("cli.passphrase.again")
                .filter(again -> !isSame(again, chosen))
                .isPresent()) {
            throw new CouldNotException(words.text("cli.passphrase.differs"));
        }
        return chosen;
    }

    private static boolean isSame(String again, Passphrase chosen) {
        return !again.isBlank() && new Passphrase(again).equals(chosen);
    }

    private Optional<String> typed(String key) {
        return surroundings.hidden().apply(words.text(key));
    }

    /// Asks for one that was chosen before.
    Passphrase ofKnown() {
        try {
            var typed = typed("cli.passphrase");
            String line = typed.isPresent() ? typed.get() : firstLine();
            if (line.contains(Commands.UNREADABLE)) {
                // Letters that cannot be read all become the same one, so that other passphrases would fit as
                // well.
                throw new CouldNotException(words.text("cli.passphrase.unreadable"));
            }
            if (line.isBlank()) {
                throw new CouldNotException(words.text("cli.passphrase.blank"));
            }
            return new Passphrase(line);
        } catch (IOException e) {
            throw new CouldNotException(words.text("cli.passphrase.blank"), e);
        }
    }

    private String firstLine() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        String line = Objects.requireNonNullElse(reader.readLine(), "");
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
    }
}
