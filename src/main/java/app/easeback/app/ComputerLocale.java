package app.easeback.app;

import app.easeback.core.words.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What this computer is set to: the language of the texts, the region where the user lives, and the one
/// whose times are written. Systems keep them apart.
public final class ComputerLocale {

    /// The value of a variable: `de_DE.UTF-8`, `ca_ES@valencia`.
    private static final Pattern LANGUAGE_AND_REGION = Pattern.compile("[a-z]{2,3}_([A-Z]{2})(?:[.@].*)?");

    /// Java may know none, or a part of the world such as 150, which is Europe.
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private ComputerLocale() {}

    /// The locale, in which a region whose times are written differently stands as [Language#in] reads it.
    ///
    /// On Linux Java reads only the variables of the letters and of the texts. A desktop on which someone chose
    /// the formats of another country leaves those alone and sets `LC_TIME`, `LC_MONETARY` and others. Some set
    /// the first alone, to read times as another country writes them, so money tells where the user lives.
    ///
    /// @param environment looks up a variable: `System::getenv`
    /// @param texts what Java takes for the language of texts
    /// @param formats what Java takes for that of formats
    public static Locale of(Function<String, @Nullable String> environment, Locale texts, Locale formats) {
        String java = formats.getCountry();
        String home = region(environment, "LC_MONETARY").orElse(java);
        String times = region(environment, "LC_TIME").orElse(java);
        var lives = Locale.of(texts.getLanguage(), home);
        return times.equals(home) || !COUNTRY.matcher(times).matches() ? lives : Language.withTimesOf(lives, times);
    }

    /// Lets what Java says by itself, such as in the log, be in the language of the texts and with their digits.
    ///
    /// @param system the locale that [#of] tells
    public static void setForJava(Locale system) {
        Locale.setDefault(Language.of(system).in(system));
    }

    private static Optional<String> region(Function<String, @Nullable String> environment, String variable) {
        // This one outranks all others, and Java reads it.
        if (isSet(environment.apply("LC_ALL"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(environment.apply(variable))
                .map(LANGUAGE_AND_REGION::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group(1));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isEmpty();
    }
}
