package app.easeback.storage;

import app.easeback.core.StoreException;
import app.easeback.core.StoreException.Trouble;
import app.easeback.storage.file.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The folder everything is kept in.
///
/// @param path absolute
public record DataFolder(Path path) {

    /// The name of the lock file in it, with which one window keeps others out.
    public static final String LOCK = "easeback.lock";

    /// The name of the file in it that says which backup was put back last.
    public static final String PUT_BACK = "easeback-put-back.txt";

    /// The name of the folder in it where backups are.
    static final String BACKUPS = "backups";

    /// Finds the folder: the argument if there is one, else the variable `EASEBACK_DATA`, else the operating
    /// system's usual place for such data. Creates nothing.
    ///
    /// @throws StoreException when the usual place is needed and the user's home is not known
    /// @param given the argument `--data`
    /// @param environment looks up a variable: `System::getenv`
    /// @param properties looks up a property: `System::getProperty`
    public static DataFolder locate(
            Optional<Path> given,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        return given.or(() -> named(environment, "EASEBACK_DATA"))
                .map(path -> new DataFolder(path.toAbsolutePath().normalize()))
                .orElseGet(() -> usual(environment, properties));
    }

    /// This folder, checked: no link on the path to the database is broken. A link to a disk that is not
    /// connected is broken; the data behind it is only out of reach, which is no reason to begin anew.
    ///
    /// @throws StoreException when a link is broken
    public DataFolder reachable() {
        for (@Nullable Path each = database(); each != null; each = each.getParent()) {
            if (Files.isSymbolicLink(each) && Files.notExists(each)) {
                throw new StoreException(Trouble.NOT_THERE, each.toString(), null);
            }
        }
        return this;
    }

    /// Makes the folder, for its owner only, if it is missing.
    ///
    /// @throws StoreException when it cannot be made, or nothing can be written in it
    public DataFolder create() {
        reachable();
        try {
            OwnerOnly.createFolder(path);
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, path.toString(), e);
        }
        if (!Files.isWritable(path) || !Files.isExecutable(path)) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, path.toString(), null);
        }
        return this;
    }

    /// Whether nothing was ever kept in it: there is no database, nor a log or backups of one.
    ///
    /// @throws StoreException when it cannot be read
    public boolean isNew() {
        reachable();
        try {
            return Files.notExists(database()) && !new DatabaseFile(database()).hasTraces();
        } catch (IOException e) {
            throw new StoreException(Trouble.FOLDER_NOT_WRITABLE, path.toString(), e);
        }
    }

    /// The file of the database.
    public Path database() {
        return path.resolve("easeback.db");
    }

    /// The file with the key of the backups in the second folder.
    public Path backupKey() {
        return path.resolve("backup.key");
    }

    /// The folder where backups are.
    public Path backups() {
        return path.resolve(BACKUPS);
    }

    /// Whether a file or folder is in this one, or is it.
    ///
    /// @param place without links in it; need not exist
    public boolean holds(Path place) throws IOException {
        for (@Nullable Path each = place; each != null; each = each.getParent()) {
            if (Files.exists(each) && Files.isSameFile(each, path)) {
                return true;
            }
        }
        return false;
    }

    /// The operating system's usual place for the folder. Creates nothing.
    ///
    /// @throws StoreException when the user's home is not known
    /// @param environment looks up a variable: `System::getenv`
    /// @param properties looks up a property: `System::getProperty`
    public static DataFolder usual(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        return new DataFolder(wanted(environment, properties).toAbsolutePath().normalize());
    }

    private static Path wanted(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        Supplier<Path> home = () -> home(environment, properties);
        String system =
                Optional.ofNullable(properties.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.get().resolve("Library/Application Support/Easeback");
        }
        if (system.startsWith("windows")) {
            return named(environment, "APPDATA")
                    .orElseGet(() -> home.get().resolve("AppData/Roaming"))
                    .resolve("Easeback");
        }
        // The specification says to ignore a relative path here (XDG Base Directory Specification).
        return named(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.get().resolve(".local/share"))
                .resolve("easeback");
    }

    /// Java takes `user.home` from the system's list of users, a shell takes `~` from `HOME`; where they
    /// differ the user means `HOME`. For a user on no list Java says "?", a relative path that would put the
    /// data wherever the program was started.
    private static Path home(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        return named(environment, "HOME")
                .filter(Path::isAbsolute)
                .or(() -> named(properties, "user.home").filter(Path::isAbsolute))
                .orElseThrow(() -> new StoreException(
                        Trouble.NO_HOME,
                        Optional.ofNullable(properties.apply("user.home")).orElse(""),
                        null));
    }

    private static Optional<Path> named(Function<String, @Nullable String> lookup, String name) {
        return Optional.ofNullable(lookup.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
