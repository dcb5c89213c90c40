package app.easeback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/// Another Java that runs a class of the program or of its tests, and starts fast.
public final class ChildJvm {

    private static final List<String> FAST =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData");

    private ChildJvm() {}

    /// What starts it; what it says on standard error is seen here too.
    ///
    /// @param options of this Java, such as `-Dname=value`
    public static ProcessBuilder of(List<String> options, Class<?> main, List<String> arguments) {
        return of(classes(), options, main, arguments);
    }

    /// The same with classes that are somewhere else.
    ///
    /// @param classes a class path
    static ProcessBuilder of(String classes, List<String> options, Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FAST);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // The options say which region is meant, wherever the tests run.
        builder.environment().keySet().removeAll(List.of("LC_TIME", "LC_MONETARY"));
        return builder;
    }

    /// Puts the native part of SQLite where a child finds it with `-Dorg.sqlite.lib.path`, as the package has it beside
    /// the jars; otherwise each child would unpack it among the temporary files.
    public static void unpackNative(Path folder) throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String resource = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream library = Objects.requireNonNull(SQLiteJDBCLoader.class.getResourceAsStream(resource))) {
            Files.copy(library, folder.resolve(name));
        }
    }

    /// The class path of this program and its tests.
    static String classes() {
        return Stream.of(
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"),
                        testClasses().toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path testClasses() {
        try {
            var root = Path.of(Objects.requireNonNull(ChildJvm.class.getResource("ChildJvm.class"))
                    .toURI());
            for (int i = 0; i < ChildJvm.class.getName().split("\\.").length; i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            return root;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
