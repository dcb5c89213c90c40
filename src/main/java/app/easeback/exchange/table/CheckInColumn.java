package app.easeback.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a table of check-ins, in the order they are written in.
public enum CheckInColumn {
    ID,
    AT,
    RECORDED_AT,
    MUSCLE,
    SIDE,
    SORENESS,
    FATIGUE,
    LIMITED,
    WALKING,
    PAINKILLER,
    TRAINED,
    SYMPTOMS,
    RESOLVED_AT,
    RESOLVED_HOW,
    NOTE;

    private final String title = title(name());

    /// The names, as they stand in the first line of a table.
    public static List<String> titles() {
        return Arrays.stream(values()).map(CheckInColumn::title).toList();
    }

    /// The column that somebody calls `name`, in whatever case.
    static Optional<CheckInColumn> of(String name) {
        return Arrays.stream(values())
                .filter(column -> column.title().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// The name: `recordedAt`.
    String title() {
        return title;
    }

    private static String title(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", 2);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
