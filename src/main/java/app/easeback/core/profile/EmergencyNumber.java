package app.easeback.core.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The telephone number that calls an ambulance where the user lives.
public final class EmergencyNumber {

    /// The number of the mobile telephone standard, which reaches the emergency services in most countries; in the
    /// European Union it is the number (Directive (EU) 2018/1972, article 109).
    private static final String USUAL = "112";

    /// Countries whose own number is another one, by ISO 3166 code.
    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            Map.entry("US", "911"),
            Map.entry("CA", "911"),
            Map.entry("MX", "911"),
            Map.entry("PH", "911"),
            Map.entry("GB", "999"),
            Map.entry("HK", "999"),
            Map.entry("MY", "999"),
            Map.entry("AU", "000"),
            Map.entry("NZ", "111"),
            Map.entry("JP", "119"),
            Map.entry("KR", "119"),
            Map.entry("TW", "119"),
            Map.entry("CN", "120"),
            Map.entry("BR", "192"),
            Map.entry("SG", "995"));

    /// What counts as a number that can be dialled: our choice.
    private static final Pattern NUMBER = Pattern.compile("[+*#\\d][\\d ()/*#.-]{1,29}");

    private EmergencyNumber() {}

    /// The number that is usual in the country of `locale`; 112 where it has no country or none is known.
    public static String usualIn(Locale locale) {
        return BY_COUNTRY.getOrDefault(locale.getCountry(), USUAL);
    }

    /// The number to call: the user's own, else the one that is usual in the country of `locale`.
    public static String of(Profile profile, Locale locale) {
        return profile.emergencyNumber().orElseGet(() -> usualIn(locale));
    }

    /// Whether a text can be dialled.
    public static boolean canBeDialled(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// What to keep of a number that was typed: nothing where it is the usual one, which follows the country.
    public static Optional<String> own(Optional<String> typed, Locale region) {
        return typed.filter(number -> !number.equals(usualIn(region)));
    }
}
