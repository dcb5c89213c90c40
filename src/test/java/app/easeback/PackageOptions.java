package app.easeback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The options of Java in the packages for Linux and macOS, as packaging/jdk.sh has them.
final class PackageOptions {

    private PackageOptions() {}

    static List<String> ofMemory() throws IOException {
        return of("memory_options");
    }

    static List<String> ofCrashes() throws IOException {
        return of("crash_options");
    }

    private static List<String> of(String name) throws IOException {
        var array =
                Pattern.compile("(?s)" + name + "=\\((.*?)\\)").matcher(Files.readString(Path.of("packaging/jdk.sh")));
        return array.find() ? List.of(array.group(1).strip().split("\\s+", -1)) : List.of();
    }
}
