package app.easeback.core.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a backup's file, which tells when and why it was made: `easeback-20260303-103000-000-daily.db`, in UTC,
/// so that names sort by time; `.sealed` in the place of `.db` where a passphrase is needed.
///
/// @param at to the millisecond: when it was made or, where the clock had been set back, a moment after the last one
public record BackupName(Instant at, BackupKind kind, boolean sealed) implements Comparable<BackupName> {

    private static final String SEALED = ".sealed";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("easeback-(\\d{8}-\\d{6}-\\d{3})-([a-z-]+)\\.(db|sealed)");
    private static final Comparator<BackupName> ORDER =
            Comparator.comparing(BackupName::at).thenComparing(BackupName::kind).thenComparing(BackupName::sealed);

    public BackupName {
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    /// Reads a name; empty for any other name, even one that differs in a single letter.
    public static Optional<BackupName> parse(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean sealed = parts.group(3).equals("sealed");
        try {
            var at = Instant.from(TIME.parse(parts.group(1)));
            return BackupKind.of(parts.group(2)).map(kind -> new BackupName(at, kind, sealed));
        } catch (DateTimeException _) {
            // Such as a 13th month.
            return Optional.empty();
        }
    }

    /// Whether the name of a file says that a passphrase is needed, whatever else it is called.
    public static boolean saysSealed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(SEALED);
    }

    /// The name of the same backup under a passphrase.
    public BackupName underPassphrase() {
        return new BackupName(at, kind, true);
    }

    /// The name of the same backup without a passphrase.
    public BackupName withoutPassphrase() {
        return new BackupName(at, kind, false);
    }

    public String text() {
        return "easeback-" + TIME.format(at) + "-" + kind.word() + (sealed ? SEALED : ".db");
    }

    @Override
    public int compareTo(BackupName other) {
        return ORDER.compare(this, other);
    }
}
