package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import app.easeback.core.session.PractitionerAdvice;
import app.easeback.core.session.Purpose;
import app.easeback.core.words.Words;
import app.easeback.ui.session.form.AdviceEdit;
import app.easeback.ui.session.form.MuscleFacts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a session, in a few words. What is unknown is not mentioned.
record SessionFacts(Words words) {

    private static final int NOTE_LENGTH = 140;

    /// What is known of the muscles, one line each: "left calf: 8 twitches, very tight".
    List<String> ofMuscles(ImsSession session) {
        boolean alone = session.muscles().size() == 1;
        return session.muscles().stream()
                .flatMap(muscle -> new MuscleFacts(words)
                                .of(muscle)
                                .map(facts -> alone ? facts : words.text("session.fact.site", muscle.site(), facts))
                                .stream())
                .toList();
    }

    /// What is known of the session as a whole, in one line; empty when nothing is.
    String ofWhole(ImsSession session, ZoneId zone) {
        var purpose = Optional.of(session.purpose())
                .filter(other -> other != Purpose.MUSCLE_TENSION)
                .map(words::name);
        var pain = session.painDuring().map(value -> words.text("session.fact.pain", value));
        var full = AdviceEdit.newest(session.advice())
                .flatMap(PractitionerAdvice::fullIntensityFrom)
                .map(from -> words.text("session.fact.full", from.withZoneSameInstant(zone)));
        return Stream.of(session.practitioner(), purpose, pain, full)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /// The beginning of the note, up to a whole word; empty when there is none.
    String ofNote(ImsSession session) {
        String note = session.note().orElse("").replaceAll("\\s+", " ");
        if (note.length() <= NOTE_LENGTH) {
            return note;
        }
        int space = note.lastIndexOf(' ', NOTE_LENGTH);
        return note.substring(0, space > 0 ? space : NOTE_LENGTH) + " …";
    }
}
