package app.easeback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.MadeUp;
import app.easeback.core.Records;
import app.easeback.exchange.InMemory;
import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCommandsTest {

    private static final String OTHER = Shell.DIARY.replace("\"soreness\":4", "\"soreness\":5");

    private final Path folder;
    private final Shell shell;

    ExchangeCommandsTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder.resolve("data"));
    }

    @BeforeEach
    void aSessionIsKept() {
        assertEquals(
                "2 added, 0 replaced, 0 already here and left as they are.\n",
                shell.imported(Shell.DIARY).answer());
    }

    @Test
    void whatIsExportedAndImportedElsewhereIsExportedAsTheSameBytes() throws IOException {
        var first = folder.resolve("first.json");
        assertEquals(
                "Wrote " + first + ": 1 session, 1 check-in, no tapes, no heat, no pain entries, no plans changed, no"
                        + " reminders.\n",
                shell.run("export", first.toString()).answer());
        var elsewhere = new Shell(folder.resolve("elsewhere"));
        elsewhere.run("import", first.toString()).answer();
        assertEquals(Files.readString(first), elsewhere.run("export", "-").answer());
    }

    @Test
    void painEntriesAreCountedToo() {
        shell.imported("""
                {"format":"easeback","version":1,"complaints":[
                {"id":"p1","at":"2026-03-02T19:00:00+01:00","pain":5},
                {"id":"p2","at":"2026-03-02T20:00:00+01:00","pain":4}]}""").answer();
        String counted = "1 session, 1 check-in, no tapes, no heat, 2 pain entries, no plans changed, no reminders.\n";
        assertEquals("The database is sound: " + counted, shell.run("verify").answer());
        var file = folder.resolve("all.json");
        assertEquals(
                "Wrote " + file + ": " + counted,
                shell.run("export", file.toString()).answer());
    }

    @Test
    void whatIsDoneAtOnceSaysNothingOfHowFarItIsAtATerminalEither() throws IOException {
        var file = Files.writeString(folder.resolve("diary.json"), Shell.DIARY);
        shell.terminal = true;
        assertEquals(
                "0 added, 0 replaced, 2 already here and left as they are.\n",
                shell.run("import", file.toString()).answer());
    }

    @Test
    void aDatabaseGivesBackWhateverWasImported() {
        for (long seed = 0; seed < 40; seed++) {
            var records = new MadeUp(seed, Shell.NOW).records();
            try (var data = Opened.temporary(records, Clock.fixed(Shell.NOW, ZoneId.of("Europe/Berlin")))) {
                var kept = Records.of(data.store());
                assertEquals(records, kept, "seed " + seed);
                assertArrayEquals(InMemory.json(records), InMemory.json(kept), "seed " + seed);
                assertEquals(0, data.importer().run(kept, false).added(), "seed " + seed);
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void anExportIsForItsOwnerOnlyAndReplacesAFileAsAWhole() throws IOException {
        var file = Files.writeString(folder.resolve("out.json"), "old");
        shell.run("export", file.toString(), "--format", "json").answer();
        assertTrue(Files.readString(file).startsWith("{"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void anExportFollowsALink() throws IOException {
        var file = Files.writeString(folder.resolve("out.json"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        shell.run("export", link.toString()).answer();
        assertTrue(Files.isSymbolicLink(link) && Files.readString(file).startsWith("{"));
    }

    /// It may be standard output, as `/dev/stdout` is, and is to hold the export and nothing else.
    @ParameterizedTest
    @ValueSource(strings = {"json", "ics"})
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileGetsNoSentence(String format) {
        var result = shell.run("export", "/dev/null", "--format", format);
        assertEquals(0, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("Wrote /dev/null: "), result.err());
    }

    @Test
    void anExportThatFailsLeavesWhatWasThere() {
        String target = folder.resolve("missing").resolve("out.json").toString();
        for (String wrong : new String[] {target, folder.toString()}) {
            assertEquals(
                    wrong + " could not be written. Does its folder exist, may you write there, and is there room?",
                    shell.run("export", wrong).trouble());
        }
    }

    @Test
    void tablesGoIntoAFolderAndTheirCheckInsComeBack() throws IOException {
        var tables = folder.resolve("tables");
        assertEquals(
                "Wrote 6 tables into " + tables + ": 1 session, 1 check-in, no tapes, no heat, of Mon 2 Mar 2026.\n",
                shell.run("export", tables.toString(), "--format", "csv").answer());
        var elsewhere = new Shell(folder.resolve("elsewhere"));
        var checkIns = tables.resolve("check-ins.csv").toString();
        assertEquals(
                "1 added, 0 replaced, 0 already here and left as they are.\n",
                elsewhere.run("import", checkIns).answer());
        elsewhere.run("export", tables.toString(), "--format", "csv").answer();
        assertEquals(
                "0 added, 0 replaced, 1 already here and left as they are.\n",
                shell.run("import", checkIns).answer());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no POSIX permissions")
    void tablesAreForTheirOwnerOnly() throws IOException {
        var tables = folder.resolve("tables");
        shell.run("export", tables.toString(), "--format", "csv").answer();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(tables)));
        try (var files = Files.list(tables)) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void tablesNeedAFolder() throws IOException {
        assertEquals(
                "--format csv writes several files: name a folder instead of -",
                shell.run("export", "-", "--format", "csv").wrongUsage());
        var file = Files.writeString(folder.resolve("file"), "kept").toString();
        assertEquals(
                file + " could not be written. Does its folder exist, may you write there, and is there room?",
                shell.run("export", file, "--format", "csv").trouble());
        assertEquals("kept", Files.readString(Path.of(file)));
    }

    @Test
    void everyRowThatIsWrongIsNamedAndNothingIsTaken() {
        String before = shell.run("export", "-").answer();
        assertEquals(
                "muscle: soles is not a muscle of the catalogue (line 3); "
                        + "soreness: 3,5 is not a whole number, such as 4, without comma or point (line 3)",
                shell.imported("""
                        at;muscle;side;soreness
                        2026-03-03T08:00:00+01:00;soleus;LEFT;4
                        2026-03-03T08:00:00+01:00;soles;LEFT;3,5
                        """).trouble());
        assertEquals(before, shell.run("export", "-").answer());
    }

    @Test
    void whatCanBeReadMakesNoCalendar() {
        assertEquals(
                "What can be read of a database makes no calendar. "
                        + "Leave --readable out, or use --format json or csv.",
                shell.run("export", "-", "--format", "ics", "--readable").wrongUsage());
    }

    @Test
    void theRemindersAheadAreExportedForACalendar() throws IOException {
        var file = folder.resolve("reminders.ics");
        String said = shell.run("export", file.toString(), "--format", "ics").answer();
        assertTrue(said.matches("Wrote " + file + ": \\d+ reminders ahead\\.\n"), said);
        var events = Biweekly.parse(Files.readString(file)).first().getEvents();
        assertTrue(said.contains(" " + events.size() + " reminders"), said);
        assertEquals(
                "Heat 15 min, left outer thigh", events.getFirst().getSummary().getValue());
        assertEquals(
                Instant.parse("2026-03-03T11:00:00Z"),
                events.getFirst().getDateStart().getValue().toInstant());
        assertEquals(
                Files.readString(file).replace("\r\n", "\n"),
                shell.run("export", "-", "--format", "ics").answer().replace("\r\n", "\n"));
        assertFalse(shell.run("export", "-").answer().contains("CHECK_IN"));
    }

    @Test
    void withoutRemindersThereIsNoCalendar() {
        var fresh = new Shell(folder.resolve("fresh"));
        var file = folder.resolve("reminders.ics");
        assertEquals(
                "No reminder lies ahead, so there is nothing for a calendar.",
                fresh.run("export", file.toString(), "--format", "ics").trouble());
        assertFalse(Files.exists(file));
    }

    @Test
    void theDatabaseIsNotExportedOnto() throws IOException {
        var database = shell.folder.resolve("easeback.db");
        byte[] before = Files.readAllBytes(database);
        assertEquals(
                database
                        + " is a file that Easeback keeps, or in its folder of backups. Choose another name; nothing was"
                        + " changed.",
                shell.run("export", database.toString()).trouble());
        assertEquals(before.length, Files.size(database));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "easeback.db",
                "easeback.db-wal",
                "easeback.db-shm",
                "easeback.lock",
                "backup.key",
                "easeback-put-back.txt",
                "damaged-1/easeback.db",
                "damaged-1/easeback.db-wal",
                "backups/x.db",
                "backups/new.json",
                "backups/easeback-20260303-103000-000-daily.db"
            })
    void nothingThatIsKeptIsExportedOnto(String name) throws IOException {
        Files.createDirectory(shell.folder.resolve("backups"));
        Files.createDirectory(shell.folder.resolve("damaged-1"));
        var target = shell.folder.resolve(name);
        boolean isNew = name.contains("new");
        if (!isNew && Files.notExists(target)) {
            Files.writeString(target, "kept");
        }
        long before = isNew ? -1 : Files.size(target);
        var link = Files.createSymbolicLink(
                folder.resolve("a link"), isNew ? shell.folder.resolve("easeback.db") : target);
        for (var format : List.of("json", "ics")) {
            // SQLite removes its log when nobody uses it; then a link to it leads nowhere.
            for (var each : List.of(target, link)) {
                if (each.equals(target) || Files.exists(each)) {
                    assertTrue(shell.run("export", each.toString(), "--format", format)
                            .trouble()
                            .startsWith(each + " is a file that Easeback keeps"));
                }
            }
        }
        if (Files.exists(target)) {
            assertEquals(before, Files.size(target));
        } else {
            assertTrue(isNew || name.matches(".*-(wal|shm)"), name);
        }
    }

    @Test
    void noTableIsPutAmongTheBackups() {
        String place = shell.folder.resolve("backups").toString();
        shell.run("backup").answer();
        assertTrue(shell.run("export", place, "--format", "csv").trouble().contains("is a file that Easeback keeps"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theDatabaseOfAnotherFolderIsNotExportedOnto(boolean withLock) throws IOException {
        var other = new Shell(folder.resolve("other"));
        other.run("status").answer();
        if (withLock) {
            Files.createFile(other.folder.resolve("easeback.lock"));
        }
        var database = other.folder.resolve("easeback.db");
        byte[] before = Files.readAllBytes(database);
        String sentence = database + " is a database of Easeback, that of another folder or a backup, so it was not"
                + " written over. Choose another name; nothing was changed.";
        assertEquals(sentence, shell.run("export", database.toString()).trouble());
        assertEquals(
                sentence,
                shell.run("export", database.toString(), "--format", "ics").trouble());
        assertEquals(
                sentence, shell.run("export", database.toString(), "--demo").trouble());
        assertEquals(sentence, shell.run("backup", database.toString()).trouble());
        assertEquals(
                sentence, shell.run("backup", database.toString(), "--demo").trouble());
        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void noBackupIsExportedOnto() throws IOException {
        var backup = folder.resolve("mine.db");
        shell.run("backup", backup.toString()).answer();
        byte[] before = Files.readAllBytes(backup);
        assertTrue(shell.run("export", backup.toString())
                .trouble()
                .startsWith(backup + " is a database of Easeback, that of another folder or a backup, so"));
        assertArrayEquals(before, Files.readAllBytes(backup));
        shell.run("backup", backup.toString()).answer();
    }

    /// The last of them cannot be written.
    @Test
    void ofTablesAllAreWrittenOrNone() throws IOException {
        var tables = Files.createDirectory(folder.resolve("tables"));
        shell.run("export", tables.toString(), "--format", "csv").answer();
        for (String name : List.of("check-ins.csv", "sessions.csv")) {
            Files.writeString(tables.resolve(name), "of before");
        }
        try (var files = Files.list(tables)) {
            Path last = files.sorted().toList().getLast();
            Files.delete(last);
            Files.createDirectory(last);
        }
        shell.run("export", tables.toString(), "--format", "csv").trouble();
        for (String name : List.of("check-ins.csv", "sessions.csv")) {
            assertEquals("of before", Files.readString(tables.resolve(name)));
        }
        try (var files = Files.list(tables)) {
            assertEquals(6, files.count(), "nothing half done is left");
        }
    }

    @Test
    void whatIsKeptAlreadyIsLeftAlone() {
        assertEquals(
                "0 added, 0 replaced, 2 already here and left as they are.\n",
                shell.imported(Shell.DIARY).answer());
    }

    @Test
    void aConflictIsRefusedUnlessTheFileShallWin() {
        String before = shell.run("export", "-").answer();
        assertTrue(shell.imported(OTHER).trouble().startsWith("Nothing was imported: one entry is already here"));
        assertEquals(before, shell.run("export", "-").answer());
        assertEquals(
                "0 added, 1 replaced, 1 already here and left as they are.\n",
                shell.imported(OTHER, "--replace").answer());
        assertTrue(shell.run("export", "-").answer().contains("\"soreness\" : 5"));
    }

    @Test
    void aDryRunCountsAndWritesNothing() {
        String before = shell.run("export", "-").answer();
        assertTrue(shell.imported(OTHER, "--dry-run").trouble().startsWith("Nothing was imported:"));
        assertEquals(
                "Nothing was written. The file holds 1 session, 1 check-in, no tapes, no heat, of Mon 2 Mar 2026. An import"
                        + " would give: 0 added, 1 replaced, 1 already here and left as they are.\n",
                shell.imported(OTHER, "--dry-run", "--replace").answer());
        assertEquals(before, shell.run("export", "-").answer());
    }

    @Test
    void aDryRunMakesNoFolder() {
        var fresh = new Shell(folder.resolve("fresh"));
        assertEquals(
                "Nothing was written. The file holds 1 session, 1 check-in, no tapes, no heat, of Mon 2 Mar 2026. An import"
                        + " would give: 2 added, 0 replaced, 0 already here and left as they are.\n",
                fresh.imported(Shell.DIARY, "--dry-run").answer());
        assertFalse(Files.exists(fresh.folder));
    }

    @Test
    void aFileIsRefusedWithPathAndLine() {
        var fresh = new Shell(folder.resolve("fresh"));
        assertEquals(
                "checkIns[0].ratings[0].soreness: 14 is not in 0–10 (line 6)",
                fresh.imported(Shell.DIARY.replace("\"soreness\":4", "\"soreness\":14"))
                        .trouble());
        assertFalse(Files.exists(fresh.folder));
    }

    @Test
    void allThatIsWrongWithATableIsSaidInOneLine() {
        String table = "at,muscle,side,soreness\n"
                + IntStream.range(0, 25)
                        .mapToObj(i -> "2026-03-03T08:00:00+01:00,soleus,LEFT," + (11 + i) + "\n")
                        .collect(Collectors.joining());
        String named = IntStream.range(0, 20)
                .mapToObj(i -> "soreness: " + (11 + i) + " is not in 0–10 (line " + (2 + i) + ")")
                .collect(Collectors.joining("; "));
        String before = shell.run("export", "-").answer();
        assertEquals(named + "; and 5 more problems", shell.imported(table).trouble());
        assertEquals(before, shell.run("export", "-").answer());
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeSo() {
        String missing = folder.resolve("missing.json").toString();
        assertEquals(
                "There is no file " + missing + ". Is its name right?",
                shell.run("import", missing).trouble());
        assertEquals(
                folder + " could not be read. Is it a file, and may you read it?",
                shell.run("import", folder.toString()).trouble());
    }
}
