package app.easeback.ui.session;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody searches for: words that must all occur, whatever their case and accents.
record SearchText(List<String> parts) {

    SearchText(String typed) {
        this(Stream.of(folded(typed).strip().split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isIn(String text) {
        String folded = folded(text);
        return parts.stream().allMatch(folded::contains);
    }

    boolean begins(String text) {
        return !isEmpty() && folded(text).startsWith(parts.getFirst());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
