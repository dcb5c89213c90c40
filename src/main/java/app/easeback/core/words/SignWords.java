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

    /// What to do until help is there, for all signs of an emergency, the most pressing first; only what first aid
    /// agrees on. Empty where there is none.
    public String firstAid(Collection<Symptom> symptoms) {
        var emergencies = symptoms.stream()
                .filter(symptom -> symptom.urgency() == Urgency.EMERGENCY)
                .collect(Collectors.toSet());
        return Stream.of(FirstAid.values())
                .filter(step -> emergencies.stream().anyMatch(step::helps))
                // Somebody who has passed out is not sat up.
                .filter(step -> step != FirstAid.SIT_UP || !emergencies.contains(Symptom.UNRESPONSIVE))
                .map(step -> words.text(step.key))
                .collect(Collectors.joining(" "));
    }

    /// The steps, in the order in which they are done.
    private enum FirstAid {
        PEN("first-aid.pen"),
        PRESS("first-aid.press"),
        SIT_UP("first-aid.sit-up"),
        UNLOCK("first-aid.unlock");

        private final String key;

        FirstAid(String key) {
            this.key = key;
        }

        boolean helps(Symptom symptom) {
            return switch (this) {
                case PEN -> symptom == Symptom.ALLERGIC_REACTION;
                case PRESS -> symptom == Symptom.BLEEDING_WONT_STOP;
                case SIT_UP ->
                    symptom == Symptom.CHEST_PAIN
                            || symptom == Symptom.SHORT_OF_BREATH
                            || symptom == Symptom.COUGHING_BLOOD;
                case UNLOCK -> true;
            };
        }
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
        return words.text("tell.needled", regions, words.longDay(at, report.at()), at.toLocalTime());
    }

    private String muscles(ImsSession session) {
        return words.text(
                "tell.muscles",
                session.sites().stream()
                        .map(this::muscle)
                        .collect(Collectors.joining(words.text("tell.join.muscles"))));
    }

    private String muscle(Site site) {
        return words.text("tell.muscle", site, words.anatomical(site.muscle()));
    }

    private String signs(CheckIn checkIn, SignReport report) {
        return words.text(
                "tell.signs",
                signs(checkIn.symptoms()),
                words.dated(checkIn.at().withZoneSameInstant(report.at().getZone()), report.at()));
    }
}
