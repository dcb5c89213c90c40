package app.easeback.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// All languages say the same, nothing is left over, and no text stands in the code.
class BundlesTest {

    /// Asked for by picocli, by names that it makes of the commands and their options.
    private static final Path HELP = Bundles.RESOURCES.resolve("app/easeback/cli/help.properties");

    /// What Québec’s typography does not have, and what is wrong with it. Inside of a time, of `{1}:LEFT` or of an
    /// address a colon stands between others without a space. In the help `%n` ends a line and `%%` is one sign.
    private static final Map<Pattern, String> WRONG_IN_FRENCH = Map.of(
            Pattern.compile("[\\s\\u202f]:|[^\\s\\u00a0]:(?![^\\s\\u00a0|}<])"),
            "no no-break space before a colon",
            Pattern.compile("(?<![\\u00a0%])%(?!n)"),
            "no no-break space before a percent sign",
            Pattern.compile("«(?!\\u00a0)|(?<!\\u00a0)»"),
            "no no-break space inside of « »",
            Pattern.compile("[\\s\\u00a0\\u202f][;!?]"),
            "a space before ; ! or ?");

    static List<Path> english() {
        return Bundles.english();
    }

    static Stream<Language> translations() {
        return Arrays.stream(Language.values())
                .filter(language -> !language.suffix().isEmpty())
                // A language that is being written has no bundle yet; one bundle asks for all.
                .filter(language ->
                        Bundles.english().stream().anyMatch(file -> Files.exists(Bundles.in(language, file))));
    }

    @ParameterizedTest
    @MethodSource("english")
    void everyTextIsAPatternWithoutAStraightApostrophe(Path file) throws IOException {
        assertFalse(Files.readString(file).contains("'"), file::toString);
        Bundles.texts(file).forEach((key, text) -> {
            assertTrue(Bundles.arguments(text).size() <= 10, key);
        });
    }

    @Test
    void everyTranslationHasTheSameKeysAndPlaces() {
        var problems = new ArrayList<String>();
        int compared = 0;
        int places = 0;
        int typed = 0;
        var languages = translations().toList();
        for (Language language : languages) {
            for (Path file : Bundles.english()) {
                var other = Bundles.in(language, file);
                if (!Files.exists(other)) {
                    problems.add(other + " is missing");
                    continue;
                }
                var texts = Bundles.texts(file);
                problems.addAll(differences(texts, Bundles.texts(other), other.toString()));
                compared += texts.size();
                for (String text : texts.values()) {
                    var types = Bundles.types(text);
                    places += types.size();
                    typed += (int) types.values().stream()
                            .filter(type -> !type.isEmpty())
                            .count();
                }
            }
        }
        System.out.println("bundles: " + compared + " keys compared with " + places + " places, " + typed
                + " of them of a type of their own, " + (languages.size() + 1) + " languages");
        assertEquals(List.of(), problems);
    }

    private static List<String> differences(Map<String, String> english, Map<String, String> other, String where) {
        var problems = new ArrayList<String>();
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(other.keySet());
        for (String key : keys) {
            String here = where + ": " + key;
            if (!other.containsKey(key)) {
                problems.add(here + " is missing");
            } else if (!english.containsKey(key)) {
                problems.add(here + " is not in English");
            } else if (other.get(key).contains("'")) {
                problems.add(here + " has a straight apostrophe");
            } else if (!samePlaces(key, english.get(key), other.get(key))) {
                problems.add(here + " has other places than in English");
            } else if (!sameTypes(english.get(key), other.get(key))) {
                problems.add(here + " has places of another type than in English");
            }
        }
        return problems;
    }

    /// Each place of both takes the same: one may say a number in plural forms where the other needs none.
    private static boolean sameTypes(String english, String other) {
        var types = Bundles.types(english);
        return Bundles.types(other).entrySet().stream().allMatch(place -> {
            var here = place.getValue();
            var there = types.getOrDefault(place.getKey(), Set.of());
            return here.isEmpty() || there.isEmpty() || here.equals(there);
        });
    }

    /// A pattern of a day may ask for the day of the month, which another language does not need.
    private static boolean samePlaces(String key, String english, String other) {
        if (key.endsWith(".pattern")) {
            return Set.of(0).containsAll(Bundles.arguments(other));
        }
        return Bundles.arguments(english).equals(Bundles.arguments(other));
    }

    @Test
    void aKeyThatIsMissingAndAPlaceThatDiffersAreFound() {
        var english = Map.of("a", "{0} of {1}", "b", "{0,choice,0#no {1}|1#{0} {1}}", "c", "c", "day.pattern", "d");
        var other = Map.of("a", "{0} de {2}", "b", "{0} {1}", "d", "l'eau", "day.pattern", "d{0,choice,1#’er’|1<}");
        assertEquals(
                List.of("fr: a has other places than in English", "fr: c is missing", "fr: d is not in English"),
                differences(english, other, "fr"));
        assertEquals(
                List.of("fr: a has places of another type than in English"),
                differences(
                        Map.of("a", "{0,number}", "b", "{0}", "c", "{0,choice,0#no|1#one}"),
                        Map.of("a", "{0,date}", "b", "{0,choice,0#0|2#{0}}", "c", "{0,number,integer}"),
                        "fr"));
        assertThrows(IllegalArgumentException.class, () -> Bundles.arguments("{0"));
        assertThrows(IllegalArgumentException.class, () -> Bundles.types("{0,plural,one}"));
    }

    @Test
    void frenchIsSetAsInQuebec() {
        var problems = new ArrayList<String>();
        int texts = 0;
        for (Path file : Bundles.english()) {
            var french = Bundles.texts(Bundles.in(Language.FRENCH_CANADA, file));
            texts += french.size();
            french.forEach((key, text) -> wrongInFrench(key, text).forEach(why -> problems.add(key + ": " + why)));
        }
        System.out.println("bundles: " + texts + " French texts looked at for their typography");
        assertEquals(List.of(), problems);
    }

    private static List<String> wrongInFrench(String key, String text) {
        // The keys of a keyboard, and a ? is one.
        return key.endsWith(".keys")
                ? List.of()
                : WRONG_IN_FRENCH.entrySet().stream()
                        .filter(wrong -> wrong.getKey().matcher(text).find())
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
    }

    /// Where a no-break space belongs stands a _ here.
    @Test
    void aFrenchTextThatIsSetWrongIsFound() {
        String colon = "no no-break space before a colon";
        String percent = "no no-break space before a percent sign";
        String quotes = "no no-break space inside of « »";
        String space = "a space before ; ! or ?";
        var wrong = new LinkedHashMap<String, List<String>>();
        wrong.put("Reste : {0}", List.of(colon));
        wrong.put("Reste: {0}", List.of(colon));
        wrong.put("Reste :", List.of(colon));
        wrong.put("Reste:", List.of(colon));
        wrong.put("{0,choice,0#Rien :|1#Un_: {0}}", List.of(colon));
        wrong.put("{0,choice,0#Rien|1#Un:}", List.of(colon));
        wrong.put("{0} %", List.of(percent));
        wrong.put("{0}%", List.of(percent));
        wrong.put("Jusqu’à 30 %% de tout.%n", List.of(percent));
        wrong.put("« Oui_»", List.of(quotes));
        wrong.put("«_Oui »", List.of(quotes));
        wrong.put("«Oui_»", List.of(quotes));
        wrong.put("«_Oui»", List.of(quotes));
        wrong.put("Oui ; non", List.of(space));
        wrong.put("Oui_; non", List.of(space));
        wrong.put("{0,choice,0#Oui ?|1#Non_!}", List.of(space));
        wrong.put("Oui : non ?", List.of(space, colon));
        wrong.put("Reste_: {0}; «_{1}_» à 30_%!", List.of());
        wrong.put("Comme 2026-03-03T08:00:00+01:00, {1}:LEFT ou https://easeback.app?", List.of());
        wrong.put("{0,choice,0#Rien_:|1#Un?}", List.of());
        wrong.put("%nUsage_: 30_%% de tout%n", List.of());
        wrong.forEach((text, why) -> assertEquals(why, wrongInFrench("a", text.replace('_', '\u00a0')), text));
        assertEquals(List.of(), wrongInFrench("shortcut.help.keys", "F1 ou ?"));
    }

    @Test
    void everyKeyIsAskedFor() {
        var sources = new Sources(Sources.main());
        var unused = new ArrayList<String>();
        int keys = 0;
        for (Path file : Bundles.english()) {
            if (!file.equals(HELP)) {
                var texts = Bundles.texts(file);
                keys += texts.size();
                texts.keySet().stream()
                        .filter(key -> !sources.asksFor(key))
                        .map(key -> file.getFileName() + ": " + key)
                        .forEach(unused::add);
            }
        }
        System.out.println("bundles: " + keys + " keys looked for in the sources");
        assertEquals(List.of(), unused);
    }

    @Test
    void aKeyThatNobodyAsksForIsFound() {
        var sources = new Sources(Sources.main());
        assertTrue(sources.asksFor("settings.quiet"));
        assertTrue(sources.asksFor("Side.LEFT"));
        assertTrue(sources.asksFor("Rule.SORENESS_HIGH.Where.Count.When"));
        assertTrue(sources.asksFor("muscle.soleus"));
        assertTrue(sources.asksFor("Topic.TAPE.6"));
        assertTrue(sources.asksFor("note.TAPE_NOTE.DIABETES"));
        assertTrue(sources.asksFor("guide.link.HEAT"));
        for (String key : List.of(
                "settings.forgotten",
                "Side.UPPER",
                "muscle.of-the-moon",
                "session.page.lost",
                "Topic.TAPE.7",
                "Topic.HEAT.0",
                "note.TAPE_NOTE.EPILEPSY",
                "note.HEAT_WAITS.DIABETES",
                "guide.link.TRAIN_ROUND",
                "welcome.does.5")) {
            assertFalse(sources.asksFor(key), key);
        }
    }

    @Test
    void noTextStandsInTheCode() {
        var main = Sources.main();
        System.out.println("bundles: " + main.size() + " source files without a text for the user");
        assertEquals(List.of(), Sources.shown(main));
    }

    @Test
    void aTextInTheCodeIsFound() {
        assertEquals(
                List.of(
                        "A.java: new Label(\"Hello\"",
                        "A.java: .setText(\n  \"Save %s\"",
                        "A.java: Buttons.of(\"go\", \"Go\""),
                Sources.shown(Map.of(
                        "A.java",
                        "new Label(\"Hello\"); b.setText(\n  \"Save %s\".formatted(x)); c.setText(\"%d:%02d\");"
                                + " d.setText(words.text(\"key\")); new Label(\" · \");"
                                + " Buttons.of(\"go\", \"Go\", x); Buttons.of(\"go\", words.text(\"key\"), x);")));
    }

    /// One and none are where languages differ: each text with a number in it is said with 0, 1 and 2.
    @Test
    void everyPluralIsSaidWithNoneOneAndTwo() {
        var said = new HashSet<String>();
        int plurals = 0;
        for (Path file : Bundles.all()) {
            for (var text : Bundles.texts(file).entrySet()) {
                if (text.getValue().contains(",choice,")) {
                    plurals++;
                    for (int count = 0; count <= 2; count++) {
                        var all = new Object[] {count, count, count, count, count, count, count};
                        String one = new MessageFormat(text.getValue(), Locale.ENGLISH).format(all);
                        assertFalse(one.contains("{"), () -> text.getKey() + ": " + one);
                        assertFalse(
                                one.matches("(?s).*\\b1 (?:\\w+ )?(?:minutes|hours|days|weeks|muscles|sessions"
                                        + "|check-ins|times|entries|twitches)\\b.*"),
                                () -> text.getKey() + ": " + one);
                        said.add(one);
                    }
                }
            }
        }
        System.out.println("bundles: " + plurals + " plurals said with 0, 1 and 2");
        assertTrue(said.size() > plurals, "they differ");
    }
}
