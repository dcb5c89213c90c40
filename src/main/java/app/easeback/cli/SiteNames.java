package app.easeback.cli;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/// Reads a muscle and its side as they are typed: `vastus-lateralis:LEFT`. Who mistypes is told the nearest names.
///
/// @param words the muscles' everyday names
record SiteNames(Words words) {

    private static final int NAMED = 3;

    Site parse(String text) {
        int colon = text.lastIndexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Muscle muscle = MuscleCatalog.standard()
                .find(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException(words.text("cli.muscle.unknown", name, nearest(name))));
        Side side = side(text.substring(colon + 1))
                .orElseThrow(() -> new TypeConversionException(words.text("cli.side.unknown", text, muscle.id())));
        return new Site(muscle, side);
    }

    private static Optional<Side> side(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private String nearest(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words.list(MuscleCatalog.standard().muscles().stream()
                .sorted(Comparator.comparingInt(muscle -> distance(wanted, muscle)))
                .limit(NAMED)
                .map(muscle -> words.text("cli.muscle.near", muscle.id(), everyday(muscle)))
                .toList());
    }

    private int distance(String wanted, Muscle muscle) {
        boolean part = wanted.length() >= NAMED
                && (muscle.id().contains(wanted) || everyday(muscle).contains(wanted));
        return part ? 0 : edits(wanted, muscle.id());
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
