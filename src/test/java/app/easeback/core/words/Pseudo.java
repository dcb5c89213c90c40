package app.easeback.core.words;

import java.util.Locale;
import java.util.Map;

/// A language that is English made longer: each vowel twice and with an accent, in brackets. What it shows too short
/// a room for, a translation will not fit in either.
public final class Pseudo {

    private static final Map<Character, String> LONGER = Map.of(
            'a', "áà", 'e', "éè", 'i', "íì", 'o', "óò", 'u', "úù", 'A', "ÁÀ", 'E', "ÉÈ", 'I', "ÍÌ", 'O', "ÓÒ", 'U',
            "ÚÙ");

    private Pseudo() {}

    /// The words of an English window, in en-XA.
    public static Words of(Words english) {
        return english.rewritten(Pseudo::rewrite);
    }

    /// Patterns of days, and what only joins, stay as they are.
    static String rewrite(String key, String pattern) {
        if (key.endsWith(".pattern") || pattern.chars().noneMatch(Character::isLetter)) {
            return pattern;
        }
        var longer = new StringBuilder("[");
        int depth = 0;
        for (char letter : pattern.toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            longer.append(depth == 0 ? LONGER.getOrDefault(letter, String.valueOf(letter)) : String.valueOf(letter));
        }
        return longer.append(']').toString();
    }

    /// The region of times and dates that take the most room.
    public static Locale region() {
        return Locale.CANADA;
    }
}
