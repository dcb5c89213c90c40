package app.easeback.core.words;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.guide.Guide;
import app.easeback.core.profile.Caution;
import app.easeback.core.suggestion.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts that stand in the main sources, and the keys that can be made of them.
final class Sources {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<=^|\\s)//.*$");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+)[^{]*\\{([^;}]*)");
    private static final Pattern LINK = Pattern.compile("new GuideLink\\(words, Topic\\.(\\w+)\\)");
    private static final Pattern LINK_TEXT = Pattern.compile("guide\\.link\\.[A-Z_]+");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    /// What puts its text before the user.
    private static final Pattern SHOWN = Pattern.compile(
            "(?:(?:new (?:Label|Card|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|Text|TextField|TextArea|Tooltip|Menu"
                    + "|MenuItem|MenuButton|TitledPane|Tab)|\\.?(?:setText|setTitle|setHeaderText|setContentText"
                    + "|setPromptText|setAccessibleText|setAccessibleHelp|setAccessibleRoleDescription|say|undoable"
                    + "|tell|answer|println|print|printf))\\(\\s*|Buttons\\.of\\([^,()]+,\\s*)\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private final Set<String> literals = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> composed = new TreeSet<>();

    /// @param sources the Java files, by name
    Sources(Map<String, String> sources) {
        for (String withComments : sources.values()) {
            String source = COMMENT.matcher(withComments).replaceAll("");
            LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
            LINK.matcher(source)
                    .results()
                    .map(found -> "guide.link." + found.group(1))
                    .forEach(composed::add);
            ENUM.matcher(source)
                    .results()
                    .forEach(found -> CONSTANT.matcher(found.group(2))
                            .results()
                            .map(MatchResult::group)
                            .forEach(constant -> {
                                variables.add(constant);
                                variables.add(constant.toLowerCase(Locale.ROOT));
                                names.add(found.group(1) + "." + constant);
                            }));
        }
        literals.stream().filter(text -> text.matches("[a-z]+(-[a-z]+)*")).forEach(variables::add);
        MuscleCatalog.standard().muscles().forEach(muscle -> variables.add(muscle.id()));
        variables.addAll(List.of("-1", "0", "1", "true", "false"));
        composed.addAll(passages());
        composed.addAll(notes());
    }

    /// The passages of the Guide are numbered from 1: as many as a topic has.
    private static List<String> passages() {
        return Guide.topics(Words.of(Locale.UK, Guide.TEXTS)).stream()
                .flatMap(topic -> IntStream.rangeClosed(1, topic.passages().size())
                        .mapToObj(number -> "Topic." + topic.topic().name() + "." + number))
                .toList();
    }

    /// A caution has a note in each place where it has the effect of one.
    private static List<String> notes() {
        return Arrays.stream(Caution.values())
                .flatMap(caution -> caution.effects().stream()
                        .map(Enum::name)
                        .filter(effect -> effect.endsWith("_NOTE"))
                        .map(effect -> "note." + effect + "." + caution.name()))
                .toList();
    }

    /// Those of the program.
    static Map<String, String> main() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Path::toString, Sources::read, (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the program can ask for the key: it is one literal; a constant’s `Type.NAME`; a passage of the
    /// Guide, a link to it or a note of a caution that there is; or a literal, then maybe a constant, a muscle or
    /// another word, then maybe a literal that begins with a dot.
    boolean asksFor(String key) {
        return literals.contains(key)
                || names.contains(key)
                || composed.contains(key)
                || (!LINK_TEXT.matcher(key).matches() && withEnding(key));
    }

    private boolean withEnding(String key) {
        return endings(key).anyMatch(ending -> {
            String before = key.substring(0, key.length() - ending.length());
            return names.contains(before) || literals.contains(before) || withVariable(before);
        });
    }

    private boolean withVariable(String key) {
        return variables.stream()
                .filter(key::endsWith)
                .map(variable -> key.substring(0, key.length() - variable.length()))
                .anyMatch(before -> !before.isEmpty()
                        && (literals.contains(before)
                                || (before.endsWith(".")
                                        && literals.contains(before.substring(0, before.length() - 1)))));
    }

    private Stream<String> endings(String key) {
        return Stream.of(
                        Stream.of(""),
                        literals.stream().filter(text -> text.startsWith(".") && text.length() > 1),
                        facts().filter(key::endsWith))
                .flatMap(ending -> ending)
                .filter(key::endsWith);
    }

    /// The kinds of the facts of a sentence, up to three: `.Where.Count.When`.
    private static Stream<String> facts() {
        var one = Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(kind -> "." + kind.getSimpleName())
                .toList();
        var two = one.stream().flatMap(first -> one.stream().map(first::concat)).toList();
        var three = two.stream().flatMap(first -> one.stream().map(first::concat));
        return Stream.of(one.stream(), two.stream(), three).flatMap(kinds -> kinds);
    }

    /// The texts in `sources` that are shown as they stand there: they hold a word.
    static List<String> shown(Map<String, String> sources) {
        return sources.entrySet().stream()
                .flatMap(source -> SHOWN.matcher(source.getValue())
                        .results()
                        .filter(found -> found.group(1)
                                .replaceAll("%[-0-9.,]*[a-z]|\\\\.", "")
                                .matches(".*\\p{L}.*"))
                        .map(found -> source.getKey() + ": " + found.group().strip()))
                .toList();
    }
}
