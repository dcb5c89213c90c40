package app.easeback.core.words;

import app.easeback.core.suggestion.Change;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.Reason;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

/// Why something is suggested, in sentences.
///
/// @param now when it is said: moments of its year are told without the year
public record ReasonWords(Words words, ZonedDateTime now) {

    /// The sentence of a reason. One that makes the time earlier, or later, may have a sentence for that: the key
    /// then ends in `.earlier` or `.later`.
    public String say(Reason reason) {
        String key = sentenceKey(Words.key(reason.rule()), reason.input());
        String directed = key
                + reason.effect()
                        .map(by -> by.isNegative() ? ".earlier" : ".later")
                        .orElse("");
        return words.text(words.has(directed) ? directed : key, told(reason.input()));
    }

    /// The line "what would change this".
    public String say(Change change) {
        return words.text(sentenceKey(Words.key(change.kind()), change.input()), told(change.input()));
    }

    /// A reason whose facts differ in kind may have a sentence for each: the key then ends in the kinds,
    /// `.When.Quote`.
    private String sentenceKey(String key, List<Fact> input) {
        String kinds = input.stream()
                .map(fact -> "." + fact.getClass().getSimpleName())
                .collect(Collectors.joining());
        return words.has(key + kinds) ? key + kinds : key;
    }

    private Object[] told(List<Fact> facts) {
        return facts.stream().map(this::told).toArray();
    }

    private Object told(Fact fact) {
        return switch (fact) {
            case Fact.Where where -> words.site(where.site());
            case Fact.Count count -> count.value();
            case Fact.When when -> words.dated(when.at(), now);
            case Fact.Signs signs ->
                words.list(signs.symptoms().stream().sorted().map(words::name).toList());
            case Fact.Quote quote -> quote.text();
        };
    }
}
