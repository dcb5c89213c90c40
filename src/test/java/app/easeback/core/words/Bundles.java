package app.easeback.core.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bundles as they stand in the sources, and what can be asked of a pattern.
final class Bundles {

    static final Path RESOURCES = Path.of("src/main/resources");

    /// Settings of a library, not texts.
    private static final Set<String> NO_TEXTS = Set.of("ical4j.properties");

    private Bundles() {}

    /// The English bundles.
    /// `{0}`, `{0,number,percent}`, `{0,choice,…}`.
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(?:,(\\w+))?");

    static List<Path> english() {
        return all().stream()
                .filter(file -> suffixes().noneMatch(stem(file)::endsWith))
                .toList();
    }

    static List<Path> all() {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !NO_TEXTS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of the same bundle in another language.
    static Path in(Language language, Path english) {
        return english.resolveSibling(stem(english) + language.suffix() + ".properties");
    }

    static Map<String, String> texts(Path file) {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, read::getProperty, (one, _) -> one, TreeMap::new));
    }

    /// The numbers of the arguments that a pattern has places for, also inside of its choices.
    ///
    /// @throws IllegalArgumentException when it is no pattern
    static Set<Integer> arguments(String pattern) {
        var format = new MessageFormat(pattern);
        var numbers = new TreeSet<Integer>();
        var byNumber = format.getFormatsByArgumentIndex();
        for (int number = 0; number < byNumber.length; number++) {
            if (uses(pattern, number)) {
                numbers.add(number);
            }
        }
        for (var part : format.getFormats()) {
            if (part instanceof ChoiceFormat choice) {
                Arrays.stream(choice.getFormats())
                        .map(String.class::cast)
                        .forEach(said -> numbers.addAll(arguments(said)));
            }
        }
        return numbers;
    }

    /// What each argument of a pattern has to be, where the pattern says: a number for `{0,number}` and `{0,choice,…}`,
    /// also inside of its choices. A number that is only shown is not told from a text.
    static Map<Integer, Set<String>> types(String pattern) {
        var types = new TreeMap<Integer, Set<String>>();
        var place = PLACE.matcher(pattern);
        while (place.find()) {
            var said = types.computeIfAbsent(Integer.valueOf(place.group(1)), _ -> new TreeSet<>());
            Optional.ofNullable(place.group(2)).map(Bundles::type).ifPresent(said::add);
        }
        return types;
    }

    private static String type(String format) {
        return switch (format) {
            case "number", "choice" -> "number";
            case "date", "time" -> "date";
            default -> throw new IllegalArgumentException("no format " + format);
        };
    }

    private static boolean uses(String pattern, int number) {
        return pattern.contains("{" + number + "}") || pattern.contains("{" + number + ",");
    }

    private static Stream<String> suffixes() {
        return Arrays.stream(Language.values()).map(Language::suffix).filter(suffix -> !suffix.isEmpty());
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }
}
