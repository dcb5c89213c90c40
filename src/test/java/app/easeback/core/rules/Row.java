package app.easeback.core.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.core.body.Load;
import app.easeback.core.body.Movement;
import app.easeback.core.body.Side;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.checkin.Urgency;
import app.easeback.core.diary.Diary;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.Change;
import app.easeback.core.suggestion.Fact;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Reason;
import app.easeback.core.suggestion.Rule;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingAdvice;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.suggestion.Window;
import app.easeback.core.words.ReasonWords;
import app.easeback.core.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;

/// A story, the moment of the question, and what is expected then.
final class Row {

    static final String NOW = "now";
    static final String NO_WINDOW = "none";

    private static final Words WORDS = Words.of(Locale.UK);

    private final String name;
    private final Week week;
    private final Suggestion suggestion;
    private final List<Executable> checks = new ArrayList<>();

    Row(String name, Week week, Diary diary, String now) {
        this.name = name;
        this.week = week;
        this.suggestion = Rules.suggest(diary.knownBy(week.time(now).toInstant()), week.time(now));
    }

    /// The level, and the suggested time: as `Wed 08:00`, [#NOW] or [#NO_WINDOW].
    Row expect(TrainingLevel level, String suggested) {
        checks.add(() -> assertEquals(level, suggestion.level(), "level"));
        return window("suggested", suggested, suggestion.window().map(Window::suggested));
    }

    Row from(String time) {
        return window("from", time, suggestion.window().map(Window::from));
    }

    /// The window as it were without the practitioner's advice.
    Row withoutAdvice(String time) {
        return window("without advice", time, suggestion.withoutAdvice().map(Window::suggested));
    }

    private Row window(String what, String expected, Optional<ZonedDateTime> found) {
        Optional<Instant> moment = switch (expected) {
            case NO_WINDOW -> Optional.empty();
            case NOW -> Optional.of(suggestion.at().toInstant());
            default -> Optional.of(week.time(expected).toInstant());
        };
        checks.add(() -> assertEquals(moment, found.map(ZonedDateTime::toInstant), what));
        return this;
    }

    Row source(Suggestion.Source source) {
        checks.add(() -> assertEquals(source, suggestion.source(), "source"));
        return this;
    }

    /// These rules are among the reasons, in this order.
    Row because(Rule... rules) {
        var wanted = List.of(rules);
        checks.add(() -> assertEquals(
                wanted,
                suggestion.reasons().stream()
                        .map(Reason::rule)
                        .filter(wanted::contains)
                        .toList(),
                "reasons"));
        return this;
    }

    /// These rules and no others are the reasons, in this order.
    Row becauseOnly(Rule... rules) {
        checks.add(() -> assertEquals(
                List.of(rules), suggestion.reasons().stream().map(Reason::rule).toList(), "reasons"));
        return this;
    }

    Row notBecause(Rule... rules) {
        checks.add(() -> assertTrue(
                suggestion.reasons().stream().map(Reason::rule).noneMatch(List.of(rules)::contains),
                () -> "reasons " + suggestion.reasons()));
        return this;
    }

    /// The sentence of a rule as the card shows it.
    Row says(Rule rule, String sentence) {
        checks.add(() -> assertEquals(
                Optional.of(sentence),
                reason(rule).map(reason -> new ReasonWords(WORDS, suggestion.at()).say(reason)),
                "sentence of " + rule));
        return this;
    }

    /// By how many hours a rule moves the suggested time.
    Row effect(Rule rule, double hours) {
        checks.add(() -> assertEquals(
                Optional.of(hours),
                reason(rule).flatMap(Reason::effect).map(Duration::toMinutes).map(minutes -> minutes / 60.0),
                "effect of " + rule));
        return this;
    }

    Row noEffect(Rule rule) {
        checks.add(() -> assertTrue(
                reason(rule).filter(reason -> reason.effect().isEmpty()).isPresent(), "no effect of " + rule));
        return this;
    }

    private Optional<Reason> reason(Rule rule) {
        return suggestion.reasons().stream()
                .filter(reason -> reason.rule() == rule)
                .findFirst();
    }

    Row change(Change.Kind kind) {
        checks.add(() -> assertEquals(kind, suggestion.change().kind(), "change"));
        return this;
    }

    /// What would change it, and the number that it names.
    Row change(Change.Kind kind, int number) {
        checks.add(() -> assertEquals(Change.of(kind, new Fact.Count(number)), suggestion.change(), "change"));
        return this;
    }

    Row care(Urgency urgency) {
        checks.add(() -> assertEquals(Optional.of(urgency), suggestion.care().map(Care::urgency), "care"));
        return this;
    }

    /// The open signs that it is about, in this order.
    Row careFor(Symptom... signs) {
        checks.add(() ->
                assertEquals(Optional.of(List.of(signs)), suggestion.care().map(Care::symptoms), "signs of the care"));
        return this;
    }

    Row noCare() {
        checks.add(() -> assertEquals(Optional.empty(), suggestion.care(), "care"));
        return this;
    }

    /// One muscle's own level.
    Row level(String muscle, Side side, TrainingLevel level) {
        checks.add(() -> assertEquals(
                Optional.of(level),
                suggestion.muscles().stream()
                        .filter(own -> own.site().equals(Story.site(muscle, side)))
                        .map(MuscleSuggestion::level)
                        .findFirst(),
                "level of " + muscle));
        return this;
    }

    /// These movements, and no others, are reduced.
    Row reduce(Movement... movements) {
        checks.add(() -> assertEquals(List.of(movements), suggestion.movements().reduce(), "reduce"));
        return this;
    }

    /// These movements, and no others, wait.
    Row notYet(Movement... movements) {
        checks.add(() -> assertEquals(List.of(movements), suggestion.movements().notYet(), "wait"));
        return this;
    }

    /// Every other movement is trained as usual.
    Row trainTheRest() {
        var rest = EnumSet.allOf(Movement.class);
        suggestion.movements().reduce().forEach(rest::remove);
        suggestion.movements().notYet().forEach(rest::remove);
        checks.add(() -> assertEquals(List.copyOf(rest), suggestion.movements().train(), "train"));
        return this;
    }

    /// Why a movement is held back: which muscle decides and how hard the movement works it.
    Row why(Movement movement, String muscle, Side side, Load load) {
        checks.add(() -> {
            var advice = Optional.ofNullable(suggestion.movements().advice().get(movement));
            assertEquals(
                    Optional.of(Story.site(muscle, side)), advice.flatMap(TrainingAdvice::because), "why " + movement);
            assertEquals(Optional.of(load), advice.map(TrainingAdvice::load), "load of " + movement);
        });
        return this;
    }

    Row trainNothing() {
        checks.add(() -> assertEquals(List.of(), suggestion.movements().train(), "train"));
        return this;
    }

    /// Checks all that is expected, that every sentence has its facts and that no muscle says one twice.
    void check() {
        checks.add(this::everySentenceIsWhole);
        checks.add(this::noMuscleGivesAReasonTwice);
        assertAll(name, checks);
    }

    private void everySentenceIsWhole() {
        var sentences =
                new ArrayList<String>(List.of(new ReasonWords(WORDS, suggestion.at()).say(suggestion.change())));
        suggestion.reasons().stream()
                .map(reason -> new ReasonWords(WORDS, suggestion.at()).say(reason))
                .forEach(sentences::add);
        for (MuscleSuggestion muscle : suggestion.muscles()) {
            muscle.reasons().stream()
                    .map(reason -> new ReasonWords(WORDS, suggestion.at()).say(reason))
                    .forEach(sentences::add);
            sentences.add(new ReasonWords(WORDS, suggestion.at()).say(muscle.change()));
        }
        for (String sentence : sentences) {
            assertFalse(sentence.contains("{"), sentence);
        }
        assertEquals(Set.of(), missing(), "reasons without input");
    }

    private void noMuscleGivesAReasonTwice() {
        for (MuscleSuggestion muscle : suggestion.muscles()) {
            var rules = muscle.reasons().stream().map(Reason::rule).toList();
            assertEquals(rules.stream().distinct().toList(), rules, "reasons of " + muscle.site());
        }
    }

    /// The rules that spoke without naming what they read.
    private Set<Rule> missing() {
        var missing = EnumSet.noneOf(Rule.class);
        suggestion.reasons().stream()
                .filter(reason -> reason.input().isEmpty())
                .map(Reason::rule)
                .filter(rule -> rule != Rule.ACTIVITY_LIMITED && rule != Rule.OUT_OF_SCOPE)
                .forEach(missing::add);
        return missing;
    }

    @Override
    public String toString() {
        return name;
    }
}
