package app.easeback.ui.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody searches for: words that must all occur, whatever their case, accents and apostrophes.
///
/// @param parts the words, [#folded]
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
        return isEmpty() || isInFolded(folded(text));
    }

    /// Whether all words occur in a text that is [#folded] already, which spares the work where many texts
    /// are searched again and again.
    public boolean isInFolded(String folded) {
        return parts.stream().allMatch(folded::contains);
    }

    /// Whether `text` begins with the first word.
    public boolean begins(String text) {
        return !isEmpty() && folded(text).startsWith(parts.getFirst());
    }

    /// A part of a text: from one index up to, but not with, another.
    public record Place(int from, int to) {}

    /// Where the words occur, in the order of `text`; places that touch or overlap are one.
    public List<Place> placesIn(String text) {
        if (isEmpty()) {
            return List.of();
        }
        var folded = new StringBuilder();
        var origin = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String letter = folded(Character.toString(text.codePointAt(i)));
            folded.append(letter);
            origin.addAll(Collections.nCopies(letter.length(), i));
        }
        origin.add(text.length());
        var found = new BitSet();
        for (String part : parts) {
            for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
                int end = at + part.length();
                while (origin.get(end).equals(origin.get(end - 1))) {
                    // A letter that is typed as two, of which the part has only the first, is found whole.
                    end++;
                }
                found.set(origin.get(at), origin.get(end));
            }
        }
        var places = new ArrayList<Place>();
        for (int from = found.nextSetBit(0); from >= 0; from = found.nextSetBit(found.nextClearBit(from))) {
            places.add(new Place(from, found.nextClearBit(from)));
        }
        return List.copyOf(places);
    }

    /// The text in lower case, without accents, and with straight apostrophes, as they are typed. Letters that no
    /// accent makes, and that few keyboards have, become what is typed for them.
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[‘’]", "'")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                // The lower case of the Turkish capital I, which is our i.
                .replace('ı', 'i')
                // The small sigma at the end of a word.
                .replace('ς', 'σ');
    }
}
