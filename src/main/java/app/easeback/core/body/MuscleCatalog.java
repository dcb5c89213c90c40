package app.easeback.core.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The muscles the app knows, by region, read once from the resource `muscles.txt`.
public final class MuscleCatalog {

    private static final String MIDDLE = "middle";
    private static final MuscleCatalog STANDARD = read("muscles.txt");

    private final Map<String, Muscle> byId;

    private MuscleCatalog(Map<String, Muscle> byId) {
        this.byId = byId;
    }

    /// The catalogue of 60 muscles that ships with the app.
    public static MuscleCatalog standard() {
        return STANDARD;
    }

    /// Every muscle, in the order of the resource: from the neck to the foot.
    public List<Muscle> muscles() {
        return List.copyOf(byId.values());
    }

    /// The muscle with that id.
    public Optional<Muscle> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static MuscleCatalog read(String resource) {
        var byId = new LinkedHashMap<String, Muscle>();
        for (Muscle muscle : parse(lines(resource))) {
            if (byId.put(muscle.id(), muscle) != null) {
                throw new IllegalStateException(resource + " names " + muscle.id() + " twice");
            }
        }
        return new MuscleCatalog(byId);
    }

    private static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(MuscleCatalog.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line `# GROUP` opens a group. Every other line reads
    /// `name | primary movements | secondary movements`, and then `| middle` where the muscle meets its twin.
    private static List<Muscle> parse(List<String> lines) {
        var muscles = new ArrayList<Muscle>();
        MuscleGroup group = MuscleGroup.NECK;
        for (String line : lines) {
            if (line.startsWith("#")) {
                group = MuscleGroup.valueOf(line.substring(1).strip());
            } else {
                String[] columns = line.split("\\|", -1);
                muscles.add(new Muscle(
                        columns[0].strip(),
                        group,
                        movements(columns[1]),
                        movements(columns[2]),
                        columns.length > 3 && columns[3].strip().equals(MIDDLE)));
            }
        }
        return muscles;
    }

    private static Set<Movement> movements(String column) {
        var movements = EnumSet.noneOf(Movement.class);
        for (String id : column.strip().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!id.isEmpty()) {
                movements.add(Movement.ofId(id).orElseThrow(() -> new IllegalStateException("no movement " + id)));
            }
        }
        return movements;
    }
}
