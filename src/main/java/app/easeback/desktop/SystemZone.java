package app.easeback.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The time zone this computer is in now. Java asks the system once and keeps the answer for as long as the
/// program runs, but a traveller’s reminders must follow the journey.
public final class SystemZone {

    private static final String PROPERTY = "user.timezone";
    private static final String ZONES = "zoneinfo/";

    private final Optional<ZoneId> given;
    private final Path link;
    private final Supplier<ZoneId> java;
    private volatile Optional<Answer> remembered = Optional.empty();

    /// The state of the file that stands for the zone. Another zone means another file, or one that was
    /// written later.
    private record State(Optional<Object> key, FileTime written, long size) {}

    /// What Java answered while the file was in this state.
    private record Answer(State state, ZoneId zone) {}

    private SystemZone(Optional<ZoneId> given, Path link, Supplier<ZoneId> java) {
        this.given = given;
        this.link = link;
        this.java = java;
    }

    /// The zone of this computer. Make it before anything else asks Java for its zone: after that nobody can
    /// tell whether `-Duser.timezone` was given.
    public static SystemZone ofThisComputer() {
        return of(System::getenv, System::getProperty, Path.of("/etc/localtime"), SystemZone::askedAgain);
    }

    /// @param environment looks up a variable: `System::getenv`
    /// @param properties looks up a property: `System::getProperty`
    /// @param link what names the zone on Linux and macOS
    /// @param java asks Java anew
    static SystemZone of(
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            Path link,
            Supplier<ZoneId> java) {
        boolean windows = Optional.ofNullable(properties.apply("os.name"))
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("windows");
        // A variable does not change while the program runs; on Windows `TZ` means nothing.
        boolean fixed = isSet(properties.apply(PROPERTY)) || (!windows && isSet(environment.apply("TZ")));
        return new SystemZone(fixed ? Optional.of(ZoneId.systemDefault()) : Optional.empty(), link, java);
    }

    /// The zone now. Cheap enough to ask each second.
    public ZoneId now() {
        return given.or(this::linked).orElseGet(this::asked);
    }

    /// `/etc/localtime` → `/usr/share/zoneinfo/Europe/Berlin`
    private Optional<ZoneId> linked() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            int zones = target.lastIndexOf(ZONES);
            return zones < 0 ? Optional.empty() : Optional.of(ZoneId.of(target.substring(zones + ZONES.length())));
        } catch (IOException | UnsupportedOperationException | DateTimeException _) {
            // A copy instead of a link, or a system without either.
            return Optional.empty();
        }
    }

    /// Java looks for a file with the same content among all zones, which takes milliseconds. So it is asked
    /// once for each state of the file, and each time if there is no file.
    private ZoneId asked() {
        var state = state();
        var known = remembered.filter(answer -> state.equals(Optional.of(answer.state())));
        if (known.isPresent()) {
            return known.get().zone();
        }
        var zone = java.get();
        remembered = state.map(now -> new Answer(now, zone));
        return zone;
    }

    private Optional<State> state() {
        try {
            var file = Files.readAttributes(link, BasicFileAttributes.class);
            return Optional.of(new State(Optional.ofNullable(file.fileKey()), file.lastModifiedTime(), file.size()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Makes Java ask the system again, and then puts back what was there before, since others may count on
    /// it. Whoever asks Java at this very moment gets the zone of now.
    static synchronized ZoneId askedAgain() {
        var before = TimeZone.getDefault();
        String property = System.getProperty(PROPERTY);
        try {
            System.clearProperty(PROPERTY);
            TimeZone.setDefault(null);
            return ZoneId.systemDefault();
        } finally {
            TimeZone.setDefault(before);
            if (property == null) {
                System.clearProperty(PROPERTY);
            } else {
                System.setProperty(PROPERTY, property);
            }
        }
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
