package app.easeback.desktop.autostart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// Tells the entry of one data folder from that of another.
///
/// @param ending short, of letters and digits; empty for the folder that is used when none is given
record EntryName(Optional<String> ending) {

    private static final int LENGTH = 8;

    /// @param data the data folder to open
    /// @param usual the data folder that is used when none is given; empty where the system has no place for
    ///     it
    static EntryName of(Path data, Optional<Path> usual) {
        return new EntryName(Optional.of(data)
                .filter(folder -> !usual.equals(Optional.of(folder)))
                .map(folder -> UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, LENGTH)));
    }

    /// `name`, followed by the ending if there is one.
    String after(String name, String separator) {
        return name + ending.map(text -> separator + text).orElse("");
    }
}
