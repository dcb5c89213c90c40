package app.easeback;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A child that starts faster still, for those who start one hundreds of times: with classes that one run before it has
/// loaded and linked (JEP 514), as the package has.
///
/// @param classes a class path of jars alone, since such a cache takes no folders
/// @param cache the file with those classes
public record TrainedJvm(String classes, Path cache) {

    /// Trains it by one run, which has to end by itself.
    ///
    /// @param folder where its files go
    /// @param options as for [ChildJvm#of]
    public static TrainedJvm by(Path folder, List<String> options, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        var trained = new TrainedJvm(jars(folder), folder.resolve("classes.aot"));
        var process = trained.with("-XX:AOTCacheOutput=", options, main, arguments)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("training.txt").toFile())
                .start();
        if (!process.waitFor(120, SECONDS) || process.exitValue() != 0 || !Files.exists(trained.cache)) {
            throw new IllegalStateException(Files.readString(folder.resolve("training.txt")));
        }
        return trained;
    }

    /// What starts it.
    public ProcessBuilder of(List<String> options, Class<?> main, List<String> arguments) {
        return with("-XX:AOTCache=", options, main, arguments);
    }

    private ProcessBuilder with(String option, List<String> options, Class<?> main, List<String> arguments) {
        var all = new ArrayList<>(options);
        // It tells on standard output which classes it passes over.
        all.addAll(List.of("-Xlog:disable", option + cache));
        return ChildJvm.of(classes, all, main, arguments);
    }

    private static String jars(Path folder) throws IOException {
        var jars = new ArrayList<String>();
        for (String place : ChildJvm.classes().split(Pattern.quote(File.pathSeparator), -1)) {
            var path = Path.of(place);
            jars.add(
                    Files.isDirectory(path)
                            ? packed(path, folder.resolve("classes-" + jars.size() + ".jar"))
                                    .toString()
                            : place);
        }
        return jars.stream().distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
            }
        }
        return jar;
    }
}
