package app.easeback.cli.argument;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/// Reads a muscle and its side as they are typed: `vastus-lateralis:LEFT`. A user who mistypes is told the
/// nearest names; one who types an everyday name, such as “quads”, is told those that it may mean.
///
/// @param words the muscles' everyday names
public record SiteNames(Words words) {

    private static final int NAMED = 3;
    private static final int LEAST_PART = 3;

    /// One slip is forgiven for so many letters; with more it is another word.
    private static final int LETTERS_PER_SLIP = 3;

    private static final int FAR = Integer.MAX_VALUE;

    public Site parse(String text) {
        int colon = text.lastIndexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Muscle muscle = MuscleCatalog.standard()
                .find(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> unknown(name));
        Side side = side(text.substring(colon + 1))
                .orElseThrow(() -> new TypeConversionException(words.text("cli.side.unknown", text, muscle.id())));
        return new Site(muscle, side);
    }

    private static Optional<Side> side(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private TypeConversionException unknown(String typed) {
        var near = nearest(typed);
        return new TypeConversionException(
                near.isEmpty()
                        ? words.text("cli.muscle.none", typed)
                        : words.text("cli.muscle.unknown", typed, words.list(near)));
    }

    private List<String> nearest(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        var distances = new HashMap<Muscle, Integer>();
        MuscleCatalog.standard().muscles().forEach(muscle -> distances.put(muscle, distance(wanted, muscle)));
        return MuscleCatalog.standard().muscles().stream()
                .filter(muscle -> distances.getOrDefault(muscle, FAR) < FAR)
                .sorted(Comparator.comparing(distances::get))
                .limit(NAMED)
                .map(muscle -> words.text("cli.muscle.near", muscle.id(), everyday(muscle)))
                .toList();
    }

    /// The distance to the nearest name of a muscle, everyday names included; [#FAR] if it is another word.
    private int distance(String wanted, Muscle muscle) {
        return names(muscle).mapToInt(name -> distance(wanted, name)).min().orElse(FAR);
    }

    private static int distance(String wanted, String name) {
        if (wanted.equals(name)) {
            return 0;
        }
        if (wanted.length() >= LEAST_PART && name.contains(wanted)) {
            return 1;
        }
        int edits = edits(wanted, name);
        return edits <= wanted.length() / LETTERS_PER_SLIP ? 1 + edits : FAR;
    }

    private Stream<String> names(Muscle muscle) {
        var others = Stream.of(words.text("muscle." + muscle.id() + ".also").split(", ", -1));
        return Stream.concat(Stream.of(muscle.id(), everyday(muscle)), others)
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private String everyday(Muscle muscle) {
        return words.text("muscle." + muscle.id());
    }

    /// How many letters to add, drop or change (Levenshtein).
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
