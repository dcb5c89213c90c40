package app.easeback.desktop.notice;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.bin.EmbeddedDBusDaemon;
import org.freedesktop.dbus.connections.BusAddress;

/// A message bus of the test's own: the system's daemon without any services to start, or where it is not
/// installed the library's.
public final class PrivateBus implements AutoCloseable {

    private static final String CONFIGURATION = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:path=SOCKET</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    private final Path socket;
    private final Closeable daemon;

    private PrivateBus(Path socket, Closeable daemon) {
        this.socket = socket;
        this.daemon = daemon;
    }

    public static PrivateBus start(Path folder) throws IOException {
        var socket = folder.resolve("bus");
        Files.deleteIfExists(socket);
        var configuration =
                Files.writeString(folder.resolve("bus.conf"), CONFIGURATION.replace("SOCKET", socket.toString()));
        try {
            return new PrivateBus(socket, system(configuration));
        } catch (IOException _) {
            return new PrivateBus(socket, embedded(socket));
        }
    }

    public Path socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        daemon.close();
    }

    /// @throws IOException where there is no such program
    private static Closeable system(Path configuration) throws IOException {
        var process = new ProcessBuilder("dbus-daemon", "--config-file=" + configuration, "--nofork", "--print-address")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // It prints the address when it listens.
        if (process.inputReader(StandardCharsets.UTF_8).readLine() == null) {
            throw new IllegalStateException("dbus-daemon does not start");
        }
        return () -> {
            process.destroy();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        };
    }

    private static Closeable embedded(Path socket) {
        var daemon = new EmbeddedDBusDaemon(BusAddress.of("unix:path=" + socket + ",listen=true"));
        daemon.startInBackgroundAndWait(30_000);
        return daemon;
    }
}
