package app.easeback.ui.session.course;

import app.easeback.core.session.ImsSession;
import app.easeback.core.session.Purpose;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import app.easeback.ui.session.form.muscle.MuscleFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a session, in a few words. What is unknown is not mentioned.
public record SessionFacts(Words words) {

    /// Who needled, and the purpose unless it was muscle tension; empty when there is neither to say.
    public String ofVisit(ImsSession session) {
        return Stream.concat(session.practitioner().stream(), purpose(session).stream())
                .collect(Collectors.joining(words.text("session.join")));
    }

    /// What is known of one muscle; empty when nothing is.
    public String of(TreatedMuscle muscle) {
        return new MuscleFacts(words).of(muscle).orElse("");
    }

    /// What the session was for; empty when it was for muscle tension.
    public Optional<String> purpose(ImsSession session) {
        return Optional.of(session.purpose())
                .filter(other -> other != Purpose.MUSCLE_TENSION)
                .map(words::name);
    }

    /// What is known of the muscles, one line each: "left calf: 8 twitches, very tight".
    public List<String> ofMuscles(ImsSession session) {
        boolean alone = session.muscles().size() == 1;
        return session.muscles().stream()
                .flatMap(muscle -> new MuscleFacts(words)
                                .of(muscle)
                                .map(facts -> alone ? facts : words.text("session.fact.site", muscle.site(), facts))
                                .stream())
                .toList();
    }

    /// The note in one line; empty when there is none.
    public String ofNote(ImsSession session) {
        return session.note().orElse("").strip().replaceAll("\\s+", " ");
    }
}
