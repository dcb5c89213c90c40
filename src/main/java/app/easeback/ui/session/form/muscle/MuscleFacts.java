package app.easeback.ui.session.form.muscle;

import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.core.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of a treated muscle, in a few words: "8 twitches, very tight". What is unknown is not mentioned.
public record MuscleFacts(Words words) {

    /// The words; empty when nothing is known.
    public Optional<String> of(TreatedMuscle muscle) {
        var facts = Stream.of(
                        muscle.twitches().map(this::of),
                        muscle.insertions().map(count -> words.text("session.fact.insertions", count)),
                        muscle.tightness().map(tight -> words.text("session.fact.tightness." + tight.name())),
                        muscle.tightForWeeks().map(weeks -> words.text("session.fact.tight-for", weeks)))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(words.list(facts)).filter(text -> !text.isEmpty());
    }

    private String of(Twitches twitches) {
        return switch (twitches) {
            case Twitches.Counted counted -> words.text("session.fact.twitches", counted.count());
            case Twitches.About about -> words.text("session.fact.twitches." + about.name());
        };
    }
}
