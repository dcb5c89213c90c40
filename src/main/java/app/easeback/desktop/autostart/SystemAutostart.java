package app.easeback.desktop.autostart;

import app.easeback.core.Autostart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The setting "start with the computer, in the background". Only the system keeps its state, so what the
/// user changes there is seen here.
public final class SystemAutostart implements Autostart {

    private static final System.Logger LOG = System.getLogger(SystemAutostart.class.getName());

    /// Set by the launcher that jpackage makes.
    private static final String LAUNCHER = "jpackage.app-path";

    private final Optional<LoginItem> item;
    private final List<String> command;

    /// @param item empty where the system has no place for it
    /// @param command empty where there is no program to start
    private SystemAutostart(Optional<LoginItem> item, List<String> command) {
        this.item = item;
        this.command = List.copyOf(command);
    }

    /// The one of this computer.
    ///
    /// @param data the data folder to open
    /// @param usual the data folder that is used when none is given; empty where the system has no place for
    ///     it. Every other folder has an entry of its own
    /// @param environment looks up a variable: `System::getenv`
    /// @param properties looks up a property: `System::getProperty`
    /// @param writing how a file for the system is written
    public static SystemAutostart of(
            Path data,
            Optional<Path> usual,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            WholeFileWriter writing) {
        var name = EntryName.of(data.toAbsolutePath(), usual.map(Path::toAbsolutePath));
        return new SystemAutostart(item(name, environment, properties, writing), command(data, properties));
    }

    /// Only an installed program can be started by the system, for a user with a home.
    @Override
    public boolean possible() {
        return item.isPresent() && !command.isEmpty();
    }

    /// Whether the system starts this program with this folder at present. False if that cannot be read.
    @Override
    public boolean on() {
        return possible() && item.filter(this::isOn).isPresent();
    }

    private boolean isOn(LoginItem there) {
        try {
            return there.isOn(command);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "cannot read " + there.place(), e);
            return false;
        }
    }

    /// Turns it on, for the program that runs now, or off.
    ///
    /// @throws UncheckedIOException when the system does not take it; the message is the file, or the key of
    ///     the registry, that could not be written
    /// @throws IllegalStateException when it is not possible to turn it on
    @Override
    public void set(boolean on) {
        if (on && !possible()) {
            throw new IllegalStateException("not an installed program");
        }
        item.ifPresent(there -> set(there, on));
    }

    private void set(LoginItem there, boolean on) {
        try {
            if (on) {
                there.turnOn(command);
            } else {
                there.turnOff();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(there.place(), e);
        }
    }

    private static Optional<LoginItem> item(
            EntryName name,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties,
            WholeFileWriter writing) {
        String system =
                Optional.ofNullable(properties.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.of(new RunKey(name, new RunKey.Reg(RunKey.Reg.USUAL)));
        }
        // `HOME` comes first, as for the data folder.
        var home = path(environment, "HOME").or(() -> path(properties, "user.home"));
        if (system.startsWith("mac")) {
            return home.map(folder -> new LaunchAgent(folder.resolve("Library/LaunchAgents"), name, writing));
        }
        return path(environment, "XDG_CONFIG_HOME")
                .or(() -> home.map(folder -> folder.resolve(".config")))
                .map(folder -> new XdgAutostart(folder.resolve("autostart"), name, writing));
    }

    private static List<String> command(Path data, Function<String, @Nullable String> properties) {
        return Stream.ofNullable(properties.apply(LAUNCHER))
                .flatMap(launcher -> Stream.of(
                        launcher,
                        "--background",
                        "--data",
                        data.toAbsolutePath().toString()))
                .toList();
    }

    /// Ignores a relative path, as the XDG Base Directory Specification asks.
    private static Optional<Path> path(Function<String, @Nullable String> lookup, String name) {
        return Optional.ofNullable(lookup.apply(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
