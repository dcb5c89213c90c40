package app.easeback.ui.today.training;

import app.easeback.core.body.Exercise;
import app.easeback.core.profile.Training;
import app.easeback.core.rules.MovementRule;
import app.easeback.core.suggestion.MovementPlan;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingAdvice;
import app.easeback.core.suggestion.TrainingUse;
import app.easeback.core.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What the user trains, grouped by how free it is and why, so that each reason is said once.
///
/// @param groups the freest first; of equally free ones the largest first
record MovementList(List<Group> groups) {

    /// Movements and exercises that are equally free for the same reason.
    ///
    /// @param names of movements in the order of the list, then of the user's own exercises
    record Group(TrainingAdvice advice, List<String> names) {

        /// The reason as a sentence; empty where nothing holds it back.
        Optional<String> why(Words words) {
            return advice.because().map(site -> words.text("today.because." + advice.load(), site));
        }
    }

    MovementList {
        groups = List.copyOf(groups);
    }

    /// The list for a suggestion; empty while suggestions are withheld.
    static MovementList of(Suggestion suggestion, Training training, Words words) {
        var byAdvice = new LinkedHashMap<TrainingAdvice, List<String>>();
        if (!suggestion.movements().equals(MovementPlan.WITHHELD)) {
            suggestion.movements().advice().forEach((movement, advice) -> {
                if (!training.hidden().contains(movement)) {
                    names(byAdvice, advice).add(words.name(movement));
                }
            });
            for (Exercise exercise : training.exercises()) {
                names(byAdvice, MovementRule.advice(exercise, suggestion.muscles()))
                        .add(exercise.name());
            }
        }
        return new MovementList(byAdvice.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.<Group, TrainingUse>comparing(
                                group -> group.advice().use())
                        .thenComparing(group -> group.names().size(), Comparator.reverseOrder()))
                .toList());
    }

    private static List<String> names(LinkedHashMap<TrainingAdvice, List<String>> byAdvice, TrainingAdvice advice) {
        return byAdvice.computeIfAbsent(advice, _ -> new ArrayList<>());
    }

    /// The groups of one use.
    List<Group> of(TrainingUse use) {
        return groups.stream().filter(group -> group.advice().use() == use).toList();
    }

    /// "like squat, run; works the outer hamstring"
    static String means(Exercise exercise, Words words) {
        var like = exercise.movements().stream().sorted().map(words::name).toList();
        var works = exercise.muscles().stream()
                .map(muscle -> words.text("muscle." + muscle.id()))
                .sorted()
                .toList();
        String movements = words.list(like);
        String muscles = words.list(works);
        if (works.isEmpty()) {
            return words.text("today.exercise.like", movements);
        }
        return like.isEmpty()
                ? words.text("today.exercise.works", muscles)
                : words.text("today.exercise.both", movements, muscles);
    }
}
