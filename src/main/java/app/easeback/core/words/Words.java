package app.easeback.core.words;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Site;
import java.text.ListFormat;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;

/// The texts of the app in one language, and the formats that go with it. Thread-safe.
public final class Words {

    private static final String CORE_TEXTS = "app.easeback.core.words.core";

    private static final int SITES_NAMED = 4;

    private final Language language;
    private final Locale system;
    private final Locale locale;
    private final TimeOfDay times;
    private final Map<String, String> texts;

    private Words(Language language, Locale system, Map<String, String> texts) {
        this.language = language;
        this.system = system;
        this.locale = language.in(system);
        this.times = new TimeOfDay(locale);
        this.texts = Map.copyOf(texts);
    }

    /// The core's texts, and those of `bundles`, in the language that a computer set to `system` speaks.
    ///
    /// @throws IllegalStateException when a key stands in two bundles
    public static Words of(Locale system, String... bundles) {
        return of(Language.of(system), system, bundles);
    }

    /// The core's texts, and those of `bundles`, English where `language` has none.
    ///
    /// @param system what the computer is set to; times and numbers are written as in its region
    /// @throws IllegalStateException when a key stands in two bundles
    public static Words of(Language language, Locale system, String... bundles) {
        var texts = new Texts(language);
        Arrays.stream(bundles).forEach(texts::add);
        texts.add(CORE_TEXTS);
        return new Words(language, system, texts.all());
    }

    /// The texts of one bundle alone, by key.
    public static Map<String, String> texts(String bundle, Language language) {
        return Texts.of(bundle, language);
    }

    /// The same language, with each text made into another one.
    ///
    /// @param rewriting makes a pattern of its key and the pattern it has
    Words rewritten(BinaryOperator<String> rewriting) {
        var rewritten = new HashMap<String, String>();
        texts.forEach((key, text) -> rewritten.put(key, rewriting.apply(key, text)));
        return new Words(language, system, rewritten);
    }

    public Language language() {
        return language;
    }

    /// The language, with the region whose formats are used.
    public Locale locale() {
        return locale;
    }

    /// What the computer is set to, which tells where the user lives, in whatever language.
    public Locale system() {
        return system;
    }

    /// The text for `key` with `args` in its places. Sites, enums, dates and times among them are put into
    /// words.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public String text(String key, Object... args) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        Object[] words = Arrays.stream(args).map(this::word).toArray();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof String word && word.endsWith(".")) {
                // A sentence that ends in an abbreviation, such as "8:30 p.m.", has one full stop.
                pattern = pattern.replace("{" + i + "}.", "{" + i + "}");
            }
        }
        return new MessageFormat(pattern, locale).format(words);
    }

    /// Whether there is such a text.
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The name of a constant: the text for `Type.CONSTANT`.
    public String name(Enum<?> constant) {
        return text(key(constant));
    }

    /// A moment with its year: "Tue 3 Mar 2026, 11:30".
    public String dayAndTime(ZonedDateTime time) {
        return text("moment", dayAndYear(time), time(time.toLocalTime()));
    }

    /// A site in everyday words: "left outer thigh".
    public String site(Site site) {
        return text("site." + site.side(), text("muscle." + site.muscle().id()));
    }

    /// A muscle's anatomical name, as practitioners of the language say it: "Vastus lateralis".
    public String anatomical(Muscle muscle) {
        return text("muscle." + muscle.id() + ".anatomical");
    }

    /// Sites in everyday words, in one line.
    public String sites(Collection<Site> sites) {
        return list(sites.stream().map(this::site).toList());
    }

    /// The same in short: of many the first few, and how many more.
    public String fewSites(List<Site> sites) {
        if (sites.size() <= SITES_NAMED) {
            return sites(sites);
        }
        int named = SITES_NAMED - 1;
        return text("sites.more", sites(sites.subList(0, named)), sites.size() - named);
    }

    /// Things in one line, joined as this language joins them: "squat, run", in French "a, b et c".
    public String list(List<String> parts) {
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(language.own(), ListFormat.Type.UNIT, ListFormat.Style.SHORT)
                        .format(parts);
    }

    /// A moment with its weekday and wall-clock time: "Wed 4 Mar, 08:00".
    public String moment(ZonedDateTime time) {
        return text("moment", day(time.toLocalDate()), time(time.toLocalTime()));
    }

    /// A moment as it is said at `now`: "today, 17:30", "tomorrow, 08:00", else as it is [dated][#dated]. It is told by
    /// the clocks of its own zone, and so are today and tomorrow.
    public String moment(ZonedDateTime time, ZonedDateTime now) {
        var here = now.withZoneSameInstant(time.getZone());
        long days = ChronoUnit.DAYS.between(here.toLocalDate(), time.toLocalDate());
        String key = "day." + days;
        if (has(key)) {
            return text("moment", text(key), time(time.toLocalTime()));
        }
        return dated(time, here);
    }

    /// The same, by the clocks of the zone of `now`.
    public String momentHere(ZonedDateTime time, ZonedDateTime now) {
        return moment(time.withZoneSameInstant(now.getZone()), now);
    }

    /// A moment with its weekday, and with the year where it is not that of `now`: "Wed 4 Mar, 08:00".
    public String dated(ZonedDateTime time, ZonedDateTime now) {
        return isOfYear(time, now) ? moment(time) : dayAndTime(time);
    }

    /// Whether both fall into the same year, by the clocks of the zone of `time`.
    private static boolean isOfYear(ZonedDateTime time, ZonedDateTime now) {
        return time.getYear() == now.withZoneSameInstant(time.getZone()).getYear();
    }

    /// A day in full: "Tuesday 3 March".
    public String longDay(LocalDate day) {
        return formatted(day, "day.long.pattern");
    }

    /// The day of a moment in full, with the year where it is not that of `now`: "Tuesday 3 March".
    public String longDay(ZonedDateTime time, ZonedDateTime now) {
        return isOfYear(time, now)
                ? longDay(time.toLocalDate())
                : formatted(time.toLocalDate(), "day.long.year.pattern");
    }

    /// A day: "Wed 4 Mar".
    public String day(LocalDate day) {
        return formatted(day, "day.pattern");
    }

    /// The day of a moment, with the year where it is not that of `now`: "Wed 4 Mar".
    public String day(ZonedDateTime time, ZonedDateTime now) {
        return isOfYear(time, now) ? day(time.toLocalDate()) : dayAndYear(time);
    }

    String dayAndYear(ZonedDateTime time) {
        return formatted(time.toLocalDate(), "day.year.pattern");
    }

    /// A day of the week, short: "Wed".
    public String weekday(LocalDate day) {
        return formatted(day, "day.short.pattern");
    }

    /// A day by the pattern of that key, in which {0} is the day of the month: French says “1er mars”.
    String formatted(LocalDate day, String patternKey) {
        String pattern = text(patternKey, day.getDayOfMonth()).replace('’', '\'');
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    /// A wall-clock time in the user's format: "08:00".
    public String time(LocalTime time) {
        return times.written(time);
    }

    /// The key of the text for a constant.
    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Object word(Object arg) {
        return switch (arg) {
            case Site site -> site(site);
            case Enum<?> constant -> name(constant);
            case ZonedDateTime time -> moment(time);
            case LocalDate day -> day(day);
            case LocalTime time -> time(time);
            default -> arg;
        };
    }
}
