package app.easeback.ui.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody searches for: words that must all occur, whatever their case and accents.
///
/// @param parts the words, without case and accents
public record SearchText(List<String> parts) {

    /// @param typed as it stands in the field
    public SearchText(String typed) {
        this(Stream.of(folded(typed).strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Whether all words occur in `text`.
    public boolean isIn(String text) {
        return isInFolded(folded(text));
    }

    /// Whether all words occur in a text that was [#folded] before: for many texts that are searched again and
    /// again.
    public boolean isInFolded(String folded) {
        return parts.stream().allMatch(folded::contains);
    }

    /// Whether `text` begins with the first word.
    public boolean begins(String text) {
        return !isEmpty() && folded(text).startsWith(parts.getFirst());
    }

    /// The text without case and accents.
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
