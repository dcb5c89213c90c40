package app.easeback.core.words;

import app.easeback.core.body.Region;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.SignReport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said while a warning sign is open: what to do, and what to tell those who help.
///
/// @param words in the user's language
/// @param emergencyNumber the number to call where they live
public record SignWords(Words words, String emergencyNumber) {

    /// The one thing to do: "Call 112 now."
    public String call(Urgency urgency) {
        return words.text("care." + urgency, emergencyNumber);
    }

    /// What to do until help is there, by the most urgent sign; only what first aid agrees on.
    public Optional<String> firstAid(List<Symptom> symptoms) {
        return symptoms.stream()
                .sorted()
                .findFirst()
                .filter(symptom -> symptom.urgency() == Urgency.EMERGENCY)
                .map(SignWords::firstAidKey)
                .map(words::text);
    }

    private static String firstAidKey(Symptom symptom) {
        return switch (symptom) {
            case CHEST_PAIN, SHORT_OF_BREATH, COUGHING_BLOOD -> "first-aid.sit-up";
            case BLEEDING_WONT_STOP -> "first-aid.press";
            case ALLERGIC_REACTION -> "first-aid.pen";
            default -> "first-aid.unlock";
        };
    }

    /// Signs in one line.
    public String signs(Collection<Symptom> symptoms) {
        return symptoms.stream().sorted().map(words::name).collect(Collectors.joining(words.text("tell.join")));
    }

    /// What to tell those who help: what was needled and when, in everyday and in anatomical words, and the signs.
    public List<String> tell(SignReport report) {
        var needled = report.sessions().reversed().stream()
                .flatMap(session -> Stream.of(needled(session, report), muscles(session)));
        var signs = report.checkIns().stream().map(checkIn -> signs(checkIn, report));
        return Stream.concat(report.sessions().isEmpty() ? Stream.of(words.text("tell.no-session")) : needled, signs)
                .toList();
    }

    private String needled(ImsSession session, SignReport report) {
        var at = session.at().withZoneSameInstant(report.at().getZone());
        String regions = session.sites().stream()
                .map(site -> Region.of(site.muscle()))
                .distinct()
                .sorted()
                .map(words::name)
                .collect(Collectors.joining(words.text("tell.join")));
        return words.text("tell.needled", regions, words.longDay(at.toLocalDate()), at.toLocalTime());
    }

    private String muscles(ImsSession session) {
        return words.text(
                "tell.muscles",
                session.sites().stream()
                        .map(this::muscle)
                        .collect(Collectors.joining(words.text("tell.join.muscles"))));
    }

    private String muscle(Site site) {
        return words.text("tell.muscle", site, site.muscle().name());
    }

    private String signs(CheckIn checkIn, SignReport report) {
        return words.text(
                "tell.signs",
                signs(checkIn.symptoms()),
                checkIn.at().withZoneSameInstant(report.at().getZone()));
    }
}
