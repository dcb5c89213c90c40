package app.easeback.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
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
        var zone = SystemZone.of(NONE::get, NONE::get, link, SystemZone::askedAgain);
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
                SystemZone.of(NONE::get, Map.of("user.timezone", "UTC")::get, link, SystemZone::askedAgain)
                        .now());
        assertEquals(
                ZoneId.systemDefault(),
                SystemZone.of(Map.of("TZ", "UTC")::get, NONE::get, link, SystemZone::askedAgain)
                        .now());
    }

    @Test
    void whereNoLinkNamesItJavaAsksTheSystemAndKeepsItsOwn() throws Exception {
        var before = TimeZone.getDefault();
        String property = System.getProperty("user.timezone");
        var elsewhere = TimeZone.getTimeZone("Pacific/Chatham");
        try {
            TimeZone.setDefault(elsewhere);
            var copy = Files.writeString(folder.resolve("localtime"), "TZif2");
            var zone = SystemZone.of(NONE::get, NONE::get, copy, SystemZone::askedAgain);
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
    void ofACopyJavaIsAskedOnceUntilItIsAnotherOne() throws Exception {
        var copy = Files.writeString(folder.resolve("localtime"), "TZif2 Berlin");
        var asked = new ArrayDeque<>(List.of("Europe/Berlin", "Asia/Tokyo", "America/Toronto", "Etc/UTC"));
        var zone = SystemZone.of(NONE::get, NONE::get, copy, () -> ZoneId.of(asked.remove()));
        assertEquals(ZoneId.of("Europe/Berlin"), zone.now());
        assertEquals(ZoneId.of("Europe/Berlin"), zone.now());

        // Another file in its place, of the same size and time.
        var time = Files.getLastModifiedTime(copy);
        var other = Files.writeString(folder.resolve("other"), "TZif2 Tokyo.");
        Files.setLastModifiedTime(other, time);
        Files.move(other, copy, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(ZoneId.of("Asia/Tokyo"), zone.now());
        assertEquals(ZoneId.of("Asia/Tokyo"), zone.now());

        // The same file, written over.
        Files.setLastModifiedTime(copy, FileTime.from(time.toInstant().plusSeconds(1)));
        assertEquals(ZoneId.of("America/Toronto"), zone.now());

        Files.delete(copy);
        assertEquals(ZoneId.of("Etc/UTC"), zone.now());
    }

    @Test
    void whereThereIsNoFileTheSystemIsAskedEachTime() {
        var asked = new ArrayDeque<>(List.of("Europe/Berlin", "Asia/Tokyo"));
        var zone = SystemZone.of(NONE::get, NONE::get, folder.resolve("none"), () -> ZoneId.of(asked.remove()));
        assertEquals(ZoneId.of("Europe/Berlin"), zone.now());
        assertEquals(ZoneId.of("Asia/Tokyo"), zone.now());
    }

    @Test
    void aZoneThatJavaDoesNotKnowIsAskedForElsewhere() throws Exception {
        var nowhere = SystemZone.of(NONE::get, NONE::get, folder.resolve("missing"), SystemZone::askedAgain)
                .now();
        assertEquals(
                nowhere,
                SystemZone.of(NONE::get, NONE::get, link("zoneinfo/Atlantis/Capital"), SystemZone::askedAgain)
                        .now());
    }

    private Path link(String target) throws Exception {
        return Files.createSymbolicLink(folder.resolve("localtime"), Path.of(target));
    }
}
