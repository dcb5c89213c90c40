package app.easeback.ui.common.form;

import java.text.Normalizer;

/// The digits of every keyboard: Persian and Indian ones have their own, and Japanese ones type wide digits and
/// signs.
public final class Digits {

    private Digits() {}

    /// The text with the digits 0 to 9, and with signs such as the colon in their usual width.
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .map(Digits::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int character) {
        return Character.isDigit(character) ? '0' + Character.digit(character, 10) : character;
    }
}
