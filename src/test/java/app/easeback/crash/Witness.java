package app.easeback.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.easeback.storage.SqliteStore;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Remembers over many lives what a program said of one database, and holds that against what is in it.
final class Witness {

    /// A deed that was begun and of whose end nobody has heard.
    private record Flying(Deed deed, String note, int changes, Set<String> ids) {}

    private final String where;
    private final Map<String, String> expected = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> told = new HashMap<>();
    private Optional<Flying> flying = Optional.empty();
    private ZonedDateTime now;
    private int acknowledged;
    private int inFlight;
    private int landed;

    /// @param where the name of this life, for messages
    Witness(String where, ZonedDateTime start) {
        this.where = where;
        now = start;
    }

    /// The last moment that the program lived in.
    ZonedDateTime now() {
        return now;
    }

    int acknowledged() {
        return acknowledged;
    }

    /// How often the program died with a deed begun and not acknowledged.
    int inFlight() {
        return inFlight;
    }

    /// How often such a deed was kept all the same.
    int landed() {
        return landed;
    }

    /// Hears what the program said in one life.
    void hear(List<String> lines) {
        flying = Optional.empty();
        lines.stream().map(line -> List.of(line.split("\t", -1))).forEach(this::hearLine);
    }

    private void hearLine(List<String> words) {
        switch (words.getFirst()) {
            case Report.READY -> {}
            case Report.BEGIN -> begin(words);
            case Report.DONE -> done(words.subList(1, words.size()));
            case Report.REMINDER -> seen.add(words.get(1) + " " + words.get(2));
            case Report.TOLD -> told.merge(words.get(1), 1, Integer::sum);
            default -> fail(where + ": " + words);
        }
    }

    private void begin(List<String> words) {
        flying.ifPresent(deed -> fail(where + ": nothing came of " + deed));
        now = ZonedDateTime.parse(words.get(1));
        flying = Optional.of(new Flying(
                Deed.valueOf(words.get(2)),
                words.get(3),
                Integer.parseInt(words.get(4)),
                Set.copyOf(words.subList(5, words.size()))));
    }

    private void done(List<String> kept) {
        flying = Optional.empty();
        acknowledged++;
        for (int i = 0; i < kept.size(); i += 2) {
            if (kept.get(i + 1).isEmpty()) {
                expected.remove(kept.get(i));
            } else {
                expected.put(kept.get(i), kept.get(i + 1));
            }
        }
    }

    /// Looks at what is kept after the program was killed: all that was acknowledged, and of what was begun all or
    /// nothing.
    void look(SqliteStore store) {
        assertEquals(List.of(), store.problems(), where);
        inFlight += flying.isPresent() ? 1 : 0;
        var found = Kept.in(store);
        var other = different(found);
        if (!other.isEmpty()) {
            assertTrue(
                    flying.filter(deed -> explains(deed, other, found)).isPresent(),
                    () -> where + ": " + flying + " does not explain what became of " + became(other, found));
            landed++;
        }
        expected.clear();
        expected.putAll(found);
        new ReminderLedger(store, where).check(seen, told);
    }

    private String became(Set<String> ids, Map<String, String> found) {
        return ids.stream()
                .map(id -> "\n" + expected.get(id) + "\n→ " + found.get(id))
                .collect(Collectors.joining());
    }

    private Set<String> different(Map<String, String> found) {
        var ids = new TreeSet<>(expected.keySet());
        ids.addAll(found.keySet());
        ids.removeIf(id -> Optional.ofNullable(expected.get(id)).equals(Optional.ofNullable(found.get(id))));
        return ids;
    }

    private boolean explains(Flying deed, Set<String> changed, Map<String, String> found) {
        return changed.size() == deed.changes()
                && switch (deed.deed()) {
                    case ADD ->
                        changed.stream().noneMatch(expected::containsKey)
                                && changed.stream().anyMatch(id -> says(found, id, deed.note()));
                    case EDIT ->
                        changed.equals(deed.ids()) && changed.stream().allMatch(id -> says(found, id, deed.note()));
                    case REMOVE ->
                        changed.equals(deed.ids()) && changed.stream().noneMatch(found::containsKey);
                    case UNDO, ANSWER -> changed.equals(deed.ids());
                };
    }

    private static boolean says(Map<String, String> found, String id, String note) {
        return found.getOrDefault(id, "").contains("\"" + note + "\"");
    }
}
