package app.easeback.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupNameTest {

    private static final Instant AT = Instant.parse("2026-03-03T10:30:00.250Z");

    @ParameterizedTest
    @EnumSource
    void aNameIsReadAsItWasWritten(BackupKind kind) {
        for (boolean sealed : new boolean[] {true, false}) {
            var name = new BackupName(AT, kind, sealed);
            assertEquals(Optional.of(name), BackupName.parse(name.text()));
        }
    }

    @Test
    void theNameTellsWhenAndWhyAndWhetherAPassphraseIsNeeded() {
        assertEquals(
                "easeback-20260303-103000-250-by-hand.db",
                new BackupName(AT.plusNanos(999), BackupKind.ON_DEMAND, false).text());
        assertEquals(
                "easeback-20260303-103000-250-daily.sealed",
                new BackupName(AT, BackupKind.DAILY, false).underPassphrase().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "easeback.db",
                "easeback-20260303-103000-250-daily.db.part",
                "easeback-20260303-103000-250-weekly.db",
                "easeback-20261303-103000-250-daily.db",
                "easeback-20260303-103000-daily.db",
                "my easeback-20260303-103000-250-daily.db",
                "EASEBACK-20260303-103000-250-daily.db",
            })
    void anythingElseIsNoBackup(String name) {
        assertEquals(Optional.empty(), BackupName.parse(name));
    }

    @Test
    void theLaterOneIsTheGreater() {
        var name = new BackupName(AT, BackupKind.DAILY, false);
        var later = new BackupName(AT.plusMillis(1), BackupKind.DAILY, false);
        assertTrue(later.compareTo(name) > 0);
        assertTrue(later.text().compareTo(name.text()) > 0);
        assertEquals("Passphrase", new Passphrase("secret").toString());
    }
}
