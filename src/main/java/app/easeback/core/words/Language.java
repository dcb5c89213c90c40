package app.easeback.core.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the app speaks. To add one: a constant here and in [Choice], and a file beside each bundle.
public enum Language {
    ENGLISH(Locale.ENGLISH, ""),
    FRENCH_CANADA(Locale.CANADA_FRENCH, "_fr");

    /// What the user chose.
    public enum Choice {
        /// The language that the computer is set to.
        SYSTEM(Optional.empty()),
        ENGLISH(Optional.of(Language.ENGLISH)),
        FRENCH_CANADA(Optional.of(Language.FRENCH_CANADA));

        /// The name of the preference that keeps it.
        public static final String PREFERENCE = "language";

        private final Optional<Language> language;

        Choice(Optional<Language> language) {
            this.language = language;
        }

        /// The language itself; empty for the system’s.
        public Optional<Language> language() {
            return language;
        }
    }

    /// The region override of Unicode locales (UTS #35): a country, and what stands for the whole of it.
    private static final String TIMES_OF = "rg";

    private static final String WHOLE_COUNTRY = "zzzz";

    private final Locale own;
    private final String suffix;

    Language(Locale own, String suffix) {
        this.own = own;
        this.suffix = suffix;
    }

    /// The language of a computer that is set to `system`; English where the app does not speak that one.
    public static Language of(Locale system) {
        return Arrays.stream(values())
                .filter(language -> language.own.getLanguage().equals(system.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    /// How this language calls itself: "Français (Canada)".
    public String ownName() {
        String name = own.getDisplayName(own);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(own) + name.substring(first);
    }

    /// This language as it is written in the user’s region: times, numbers and dates in figures. Dates in words have
    /// patterns of the language.
    ///
    /// @param system what the computer is set to; a region that it does not name is the language’s own
    public Locale in(Locale system) {
        String override = system.getUnicodeLocaleType(TIMES_OF);
        if (override != null) {
            return Locale.of(own.getLanguage(), override.substring(0, 2));
        }
        if (own.getLanguage().equals(system.getLanguage())) {
            return system;
        }
        return system.getCountry().isEmpty() ? own : Locale.of(own.getLanguage(), system.getCountry());
    }

    /// A computer that is set to `system`, but writes times, numbers and dates as in another region.
    ///
    /// @param region the code of a country
    public static Locale withTimesOf(Locale system, String region) {
        return new Locale.Builder()
                .setLocale(system)
                .setUnicodeLocaleKeyword(TIMES_OF, region.toLowerCase(Locale.ROOT) + WHOLE_COUNTRY)
                .build();
    }

    /// The language in the region that it is written for.
    Locale own() {
        return own;
    }

    /// What the names of its bundles end in; empty for the language that the others fall back to.
    String suffix() {
        return suffix;
    }
}
