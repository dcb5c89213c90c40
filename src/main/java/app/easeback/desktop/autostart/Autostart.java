package app.easeback.desktop.autostart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// "Start with the computer, in the background." The state is the system's own: what the user changed there is
/// seen here.
public final class Autostart {

    private static final System.Logger LOG = System.getLogger(Autostart.class.getName());

    /// Set by the launcher that jpackage makes.
    private static final String LAUNCHER = "jpackage.app-path";

    private final LoginItem item;
    private final List<String> command;

    /// @param command empty where there is no program to start
    Autostart(LoginItem item, List<String> command) {
        this.item = item;
        this.command = List.copyOf(command);
    }

    /// The one of this computer.
    ///
    /// @param data the folder to be opened
    /// @param usual the one that is used where none is given. Each other one has an entry of its own
    /// @param environment looks up a variable: `System::getenv`
    /// @param properties looks up a property: `System::getProperty`
    /// @param writing how a file for the system is written
    public static Autostart of(
            Path data,
            Path usual,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            Writing writing) {
        var name = EntryName.of(data.toAbsolutePath(), usual.toAbsolutePath());
        return new Autostart(item(name, environment, properties, writing), command(data, properties));
    }

    /// Whether it can be turned on: only an installed program can be started by the system.
    public boolean possible() {
        return !command.isEmpty();
    }

    /// Whether the system starts this program with this folder at present. False also where that cannot be read.
    public boolean on() {
        try {
            return possible() && item.isOn(command);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot read " + item.place(), e);
            return false;
        }
    }

    /// Turns it on, for the program that runs now, or off.
    ///
    /// @throws AutostartException when the system does not take it
    /// @throws IllegalStateException when it is not possible to turn it on
    public void set(boolean on) {
        if (on && !possible()) {
            throw new IllegalStateException("not an installed program");
        }
        try {
            if (on) {
                item.turnOn(command);
            } else {
                item.turnOff();
            }
        } catch (IOException e) {
            throw new AutostartException(item.place(), e);
        }
    }

    private static LoginItem item(
            EntryName name,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            Writing writing) {
        String system =
                Optional.ofNullable(properties.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new RunKey(name, new RunKey.Reg(RunKey.Reg.USUAL));
        }
        // The user's own idea of home, as for the data folder.
        Path home = path(environment, "HOME")
                .or(() -> path(properties, "user.home"))
                .orElse(Path.of(""));
        if (system.startsWith("mac")) {
            return new LaunchAgent(home.resolve("Library/LaunchAgents"), name, writing);
        }
        return new XdgAutostart(
                path(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("autostart"),
                name,
                writing);
    }

    private static List<String> command(Path data, Function<String, @Nullable String> properties) {
        return Stream.ofNullable(properties.apply(LAUNCHER))
                .flatMap(launcher -> Stream.of(
                        launcher, "--background", "--data", data.toAbsolutePath().toString()))
                .toList();
    }

    /// A relative path is to be ignored (XDG Base Directory Specification).
    private static Optional<Path> path(Function<String, @Nullable String> lookup, String name) {
        return Optional.ofNullable(lookup.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
