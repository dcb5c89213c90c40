package app.easeback.desktop.notice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the bus of the user's session listens.
final class SessionBus {

    private SessionBus() {}

    /// Its socket; empty if there is none that Java can connect to: Java has no access to Linux's abstract
    /// sockets.
    ///
    /// @param environment looks up a variable: `System::getenv`
    static Optional<Path> socket(Function<String, @Nullable String> environment) {
        String addresses = environment.apply("DBUS_SESSION_BUS_ADDRESS");
        if (addresses != null) {
            // `unix:path=/run/user/1000/bus,guid=…;tcp:…` (D-Bus Specification, Server Addresses)
            return Stream.of(addresses.split(";"))
                    .filter(address -> address.startsWith("unix:"))
                    .flatMap(address ->
                            Stream.of(address.substring("unix:".length()).split(",")))
                    .filter(option -> option.startsWith("path="))
                    .map(option -> unescaped(option.substring("path=".length())))
                    .map(Path::of)
                    .findFirst();
        }
        // Where systemd puts it.
        return Optional.ofNullable(environment.apply("XDG_RUNTIME_DIR"))
                .map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists);
    }

    private static String unescaped(String value) {
        return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
