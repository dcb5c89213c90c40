package app.easeback.core.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The telephone number that calls an ambulance where the user lives.
public final class EmergencyNumber {

    /// The number of the mobile telephone standard, which reaches the emergency services in most countries; in the
    /// European Union it is the number (Directive (EU) 2018/1972, article 109).
    private static final String USUAL = "112";

    /// What counts as a number that can be dialled: our choice.
    private static final Pattern NUMBER = Pattern.compile("[+*#\\d][\\d ()/*#.-]{1,29}");

    private EmergencyNumber() {}

    /// The number that is usual in the country of `locale`; 112 where it has no country or none is known. Where
    /// the others are from is told in `docs/evidence.md`.
    public static String usualIn(Locale locale) {
        return switch (locale.getCountry()) {
            case "AU" -> "000";
            case "PS" -> "101";
            case "MN" -> "103";
            case "CU" -> "104";
            case "NZ", "PG" -> "111";
            case "MU" -> "114";
            case "SR", "VN" -> "115";
            case "MZ" -> "117";
            case "SM" -> "118";
            case "JP", "KH", "KR", "TW" -> "119";
            case "CN" -> "120";
            case "EG", "GT" -> "123";
            case "BA" -> "124";
            case "NI" -> "128";
            case "CV" -> "130";
            case "CL" -> "131";
            case "ML", "NC", "NE", "PF", "WF" -> "15";
            case "TH" -> "1669";
            case "TN" -> "190";
            case "BR" -> "192";
            case "GH" -> "193";
            case "KI" -> "194";
            case "BB" -> "511";
            case "AG", "AI", "AR", "AS", "AW", "BM", "BZ", "CA", "CR", "DO", "EC", "FJ", "FM", "GD", "GU", "JO" ->
                "911";
            case "KN", "KY", "LC", "LR", "MH", "MP", "MX", "PA", "PH", "PR", "PW", "PY", "SV", "TC", "TV", "US" ->
                "911";
            case "VC", "VE", "VG", "VI" -> "911";
            case "GY" -> "913";
            case "BS" -> "919";
            case "TO" -> "933";
            case "BN" -> "991";
            case "SG" -> "995";
            case "BW", "SA" -> "997";
            case "MW" -> "998";
            case "BD", "BH", "CK", "FK", "GB", "HK", "MO", "MY", "QA", "SC", "SL", "SS", "UG" -> "999";
            case "OM" -> "9999";
            default -> USUAL;
        };
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
