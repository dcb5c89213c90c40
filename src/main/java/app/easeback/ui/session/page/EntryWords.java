package app.easeback.ui.session.page;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.comfort.Heat;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Entry;
import app.easeback.core.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an entry after a session says, in a few words.
public record EntryWords(Words words, ZoneId zone) {

    /// What it mainly says: "left thigh 4 · left calf 2".
    public String title(Entry entry) {
        return switch (entry) {
            case CheckIn checkIn when checkIn.ratings().isEmpty() -> words.text("session.entry.signs-only");
            case CheckIn checkIn ->
                checkIn.ratings().stream()
                        .map(rating -> words.text("session.entry.rating", rating.site(), rating.soreness()))
                        .collect(Collectors.joining(words.text("session.join")));
            case ComplaintPain complaint -> words.text("session.entry.pain", complaint.pain());
            case Heat heat -> words.text("session.entry.heat", heat.minutes(), heat.site());
            case Tape tape -> words.text("session.entry.tape", tape.site());
            default -> throw new IllegalArgumentException("no entries of " + entry.getClass());
        };
    }

    /// What else it says, one line each.
    public List<String> details(Entry entry) {
        return switch (entry) {
            case CheckIn checkIn ->
                Stream.of(ticked(checkIn), signs(checkIn), checkIn.note())
                        .flatMap(Optional::stream)
                        .toList();
            case Tape tape -> List.of(tapeState(tape));
            default -> List.of();
        };
    }

    private Optional<String> ticked(CheckIn checkIn) {
        String line = Stream.of(
                        checkIn.fatigue().map(value -> words.text("session.entry.fatigue", value)),
                        ifTrue(checkIn.activityLimited(), "limited"),
                        checkIn.walkingComfortable().map(good -> words.text("session.entry.walking." + good)),
                        ifTrue(checkIn.painkiller(), "painkiller"),
                        ifTrue(checkIn.trainedSince(), "trained"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(words.text("session.join")));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private Optional<String> ifTrue(Optional<Boolean> answer, String key) {
        return answer.filter(yes -> yes).map(_ -> words.text("session.entry." + key));
    }

    private Optional<String> signs(CheckIn checkIn) {
        if (checkIn.symptoms().isEmpty()) {
            return Optional.empty();
        }
        String names = checkIn.symptoms().stream()
                .sorted()
                .map(words::name)
                .collect(Collectors.joining(words.text("session.join.list")));
        return Optional.of(checkIn.symptomsResolved()
                .map(resolved -> words.text(
                        "session.entry.signs." + resolved.how(),
                        names,
                        resolved.at().withZoneSameInstant(zone)))
                .orElseGet(() -> words.text("session.entry.signs.open", names)));
    }

    private String tapeState(Tape tape) {
        String state = tape.removedAt()
                .map(removed -> words.text("session.entry.tape.off", removed.withZoneSameInstant(zone)))
                .orElseGet(() -> words.text("session.entry.tape.on"));
        return tape.skinReaction().filter(reacted -> reacted).isPresent()
                ? state + words.text("session.join") + words.text("session.entry.tape.skin")
                : state;
    }
}
