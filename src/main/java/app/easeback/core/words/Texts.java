package app.easeback.core.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Reads the bundles of one language. Each is asked for by its whole name, so that the JVM’s default locale, which
/// [ResourceBundle] falls back to, has no say.
final class Texts {

    private final Map<String, String> all = new HashMap<>();
    private final Language language;

    Texts(Language language) {
        this.language = language;
    }

    /// Adds the texts of a bundle; English where this language has none.
    ///
    /// @throws IllegalStateException when a key stands in another bundle too
    void add(String bundle) {
        of(bundle, language).forEach((key, text) -> {
            if (all.put(key, text) != null) {
                throw new IllegalStateException("two texts for " + key);
            }
        });
    }

    Map<String, String> all() {
        return all;
    }

    static Map<String, String> of(String bundle, Language language) {
        var texts = read(bundle);
        if (!language.suffix().isEmpty()) {
            try {
                texts.putAll(read(bundle + language.suffix()));
            } catch (MissingResourceException _) {
                // Not translated: the texts stay English.
                return texts;
            }
        }
        return texts;
    }

    private static Map<String, String> read(String bundle) {
        var read = ResourceBundle.getBundle(bundle, Locale.ROOT);
        var texts = new HashMap<String, String>();
        read.keySet().forEach(key -> texts.put(key, read.getString(key)));
        return texts;
    }
}
