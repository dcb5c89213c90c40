package app.easeback.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemZoneTest {

    private static final Map<String, String> NONE = Map.of();

    @TempDir
    private Path folder;

    @Test
    void aChangeIsSeenWhileTheProgramRuns() throws Exception {
        var link = link(folder + "/usr/share/zoneinfo/Europe/Berlin");
        var zone = SystemZone.of(NONE::get, NONE::get, link);
        assertEquals(ZoneId.of("Europe/Berlin"), zone.now());
        Files.delete(link);
        link("zoneinfo/America/Argentina/Ushuaia");
        assertEquals(ZoneId.of("America/Argentina/Ushuaia"), zone.now());
    }

    @Test
    void aGivenZoneWins() throws Exception {
        var link = link(folder + "/usr/share/zoneinfo/Europe/Berlin");
        assertEquals(
                ZoneId.systemDefault(),
                SystemZone.of(NONE::get, Map.of("user.timezone", "UTC")::get, link)
                        .now());
        assertEquals(
                ZoneId.systemDefault(),
                SystemZone.of(Map.of("TZ", "UTC")::get, NONE::get, link).now());
    }

    @Test
    void whereNoLinkNamesItJavaAsksTheSystemAndKeepsItsOwn() throws Exception {
        var before = TimeZone.getDefault();
        String property = System.getProperty("user.timezone");
        var elsewhere = TimeZone.getTimeZone("Pacific/Chatham");
        try {
            TimeZone.setDefault(elsewhere);
            var copy = Files.writeString(folder.resolve("localtime"), "TZif2");
            var zone = SystemZone.of(NONE::get, NONE::get, copy);
            // That of the machine, which is not on the Chatham Islands.
            assertEquals(zone.now(), zone.now());
            assertEquals(elsewhere, TimeZone.getDefault());
            assertEquals(property, System.getProperty("user.timezone"));
            assertEquals(false, zone.now().equals(elsewhere.toZoneId()));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aZoneThatJavaDoesNotKnowIsAskedForElsewhere() throws Exception {
        var nowhere =
                SystemZone.of(NONE::get, NONE::get, folder.resolve("missing")).now();
        assertEquals(
                nowhere,
                SystemZone.of(NONE::get, NONE::get, link("zoneinfo/Atlantis/Capital"))
                        .now());
    }

    private Path link(String target) throws Exception {
        return Files.createSymbolicLink(folder.resolve("localtime"), Path.of(target));
    }
}
