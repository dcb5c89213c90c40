package app.easeback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.KernelSockets;
import app.easeback.Samples;
import app.easeback.app.instance.RaiseAnswer;
import app.easeback.app.instance.SingleInstance;
import app.easeback.cli.Commands;
import app.easeback.cli.Surroundings;
import app.easeback.core.Journal;
import app.easeback.core.backup.Passphrase;
import app.easeback.storage.DataFolder;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a program that does everything leaves in the file system and in the kernel, while it runs: files for their
/// owner only, whatever the umask, and no socket but the local one.
@EnabledOnOs(value = OS.LINUX, disabledReason = "/proc tells of sockets, and umask is POSIX")
class PrivateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsForOthersAndNothingSpeaksToTheNetwork() throws Exception {
        var process = child();
        try {
            var output = process.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            assertEquals("ready", line);
            assertEquals(Map.of(), forOthers(), "files and folders that others may use");
            var names = names();
            for (String made : List.of(
                    "data/easeback.db",
                    "data/easeback.db-wal",
                    "data/easeback.db-shm",
                    "data/easeback.lock",
                    "data/easeback.sock",
                    "data/backups",
                    "second",
                    "out.json",
                    "out.ics",
                    "tables/check-ins.csv",
                    "tables/sessions.csv",
                    "copy.db")) {
                assertTrue(names.contains(made), made + " is missing among " + names);
            }
            assertTrue(names.stream().anyMatch(name -> name.startsWith("second/")), names.toString());
            var sockets = KernelSockets.of(process.pid());
            assertTrue(sockets.held() > 0, "the local one is seen");
            assertEquals(Set.of(), sockets.network());
        } finally {
            process.destroyForcibly().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private Process child() throws IOException {
        String classes = Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"),
                        System.getProperty("surefire.test.class.path"),
                        testClasses().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        "umask 000; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        PrivateFilesTest.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path testClasses() {
        String file = Objects.requireNonNull(PrivateFilesTest.class.getResource("PrivateFilesTest.class"))
                .getPath();
        return Path.of(file.substring(0, file.length() - "app/easeback/app/PrivateFilesTest.class".length()));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.map(path -> folder.relativize(path).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Map<String, String> forOthers() throws IOException {
        var open = new TreeMap<String, String>();
        try (Stream<Path> tree = Files.walk(folder).filter(path -> !path.equals(folder))) {
            for (Path path : tree.toList()) {
                String is = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                if (!is.equals(Files.isDirectory(path) ? "rwx------" : "rw-------")) {
                    open.put(folder.relativize(path).toString(), is);
                }
            }
        }
        return open;
    }

    /// Does everything that makes files, says so, and waits.
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var data = new DataFolder(folder.resolve("data")).create();
        var clock = Clock.systemUTC();
        try (var store = SqliteStore.open(data.database());
                var _ = SingleInstance.claim(data.path(), _ -> RaiseAnswer.RAISED)
                        .orElseThrow()) {
            var journal = new Journal(store, clock);
            var now = clock.instant().atZone(clock.getZone());
            journal.put(Samples.smallSession("session", now.minusHours(1)));
            journal.put(Samples.smallCheckIn("check-in", now.minusMinutes(1), 3));
            journal.keepDraft("session", Map.of("note", "half a sentence"));
            store.preferences().put("look", "dark");
            var backups = new FileBackups(store, data, clock);
            Files.createDirectory(
                    folder.resolve("second"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            backups.chooseSecondFolder(Optional.of(folder.resolve("second").toString()));
            backups.make();
            backups.sealSecond(Optional.of(new Passphrase("correct horse")));
            backups.make();
            for (List<String> command : List.of(
                    List.of("export", folder.resolve("out.json").toString()),
                    List.of("export", folder.resolve("out.ics").toString(), "--format", "ics"),
                    List.of("export", folder.resolve("tables").toString(), "--format", "csv"),
                    List.of("import", folder.resolve("tables/check-ins.csv").toString()),
                    List.of("check-in", "4"),
                    List.of("backup", folder.resolve("copy.db").toString()),
                    List.of("status"))) {
                run(data, clock, command);
            }
            System.out.println("ready");
            System.out.flush();
            while (System.in.read() >= 0) {
                // Until it is ended.
            }
        }
    }

    private static void run(DataFolder data, Clock clock, List<String> command) {
        var surroundings = new Surroundings(
                name -> name.equals("EASEBACK_DATA") ? data.path().toString() : null,
                System::getProperty,
                clock,
                Locale.UK,
                System.in,
                _ -> Optional.empty(),
                false,
                System.err,
                System.err,
                _ -> {});
        var desktop = new JavaFxDesktop(clock, Locale.UK, new StartUp(clock));
        int code = new Commands(desktop, surroundings).run(command.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(command + " gave " + code);
        }
    }
}
