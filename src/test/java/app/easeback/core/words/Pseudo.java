package app.easeback.core.words;

import java.util.ArrayDeque;
import java.util.List;
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

    /// Patterns of days, the name of the app, and what only joins, stay as they are.
    static String rewrite(String key, String pattern) {
        if (key.endsWith(".pattern")
                || key.equals("app.name")
                || pattern.chars().noneMatch(Character::isLetter)) {
            return pattern;
        }
        var longer = new StringBuilder("[");
        var said = new ArrayDeque<>(List.of(true));
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            switch (letter) {
                case '{' -> said.push(false);
                case '}' -> said.pop();
                // The words of a choice: {0,choice,0#none|1#one|1<{0} more}
                case '#', '<' -> {
                    said.pop();
                    said.push(true);
                }
                case '|' -> {
                    said.pop();
                    said.push(said.isEmpty());
                }
                default -> {}
            }
            String same = String.valueOf(letter);
            longer.append(said.getFirst() ? LONGER.getOrDefault(letter, same) : same);
        }
        return longer.append(']').toString();
    }

    /// The region of times and dates that take the most room.
    public static Locale region() {
        return Locale.CANADA;
    }
}
