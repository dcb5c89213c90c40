package app.easeback.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionBusTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unix:path=/run/user/1000/bus                  | /run/user/1000/bus",
                "unix:path=/tmp/a%20b%2cc+d,guid=12ab          | /tmp/a b,c+d",
                "tcp:host=localhost,port=1;unix:guid=1,path=/b | /b",
                "unix:abstract=/tmp/dbus-xyz;unix:path=/c      | /c",
            })
    void theAddressNamesTheSocket(String address, String path) {
        assertEquals(Optional.of(Path.of(path)), SessionBus.socket(Map.of("DBUS_SESSION_BUS_ADDRESS", address)::get));
    }

    @Test
    void anAbstractSocketCannotBeUsed() {
        var environment = Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/tmp/dbus-xyz,guid=1");
        assertEquals(Optional.empty(), SessionBus.socket(environment::get));
    }

    @Test
    void withoutAnAddressItIsWhereSystemdPutsIt(@TempDir Path folder) throws Exception {
        var environment = Map.of("XDG_RUNTIME_DIR", folder.toString());
        assertEquals(Optional.empty(), SessionBus.socket(environment::get));
        var bus = Files.createFile(folder.resolve("bus"));
        assertEquals(Optional.of(bus), SessionBus.socket(environment::get));
    }

    @Test
    void elsewhereThereIsNone() {
        assertEquals(Optional.empty(), SessionBus.socket(_ -> null));
    }
}
