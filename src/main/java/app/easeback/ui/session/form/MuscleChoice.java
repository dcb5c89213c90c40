package app.easeback.ui.session.form;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.words.Words;
import app.easeback.ui.common.SearchText;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The search for the muscle to add, by its plain or its anatomical name.
final class MuscleChoice {

    private final Words words;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Muscle> matches = FXCollections.observableArrayList();

    MuscleChoice(Words words) {
        this.words = words;
        text.subscribe(this::search);
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The muscles that match what is typed, those whose plain name begins with it first; none once one is chosen.
    ObservableList<Muscle> matches() {
        return matches;
    }

    boolean isEmpty() {
        return text.get().isBlank();
    }

    void choose(Muscle muscle) {
        text.set(name(muscle));
    }

    /// Replaces the text and forgets what was wrong with the one before.
    void fill(String typed) {
        text.set(typed);
        problem.set("");
    }

    /// The muscle whose name stands in the field, or the only one that matches.
    Optional<Muscle> chosen() {
        return exact().or(() -> matches.size() == 1 ? Optional.of(matches.getFirst()) : Optional.empty());
    }

    void complain(String about) {
        problem.set(about);
    }

    /// "outer thigh – Vastus lateralis"
    String name(Muscle muscle) {
        return words.text("session.muscle.name", plainName(muscle), muscle.name());
    }

    String plainName(Muscle muscle) {
        return words.text("muscle." + muscle.id());
    }

    private Optional<Muscle> exact() {
        return MuscleCatalog.standard().muscles().stream()
                .filter(muscle -> name(muscle).equals(text.get()))
                .findFirst();
    }

    private void search(String typed) {
        var query = new SearchText(typed);
        boolean settled = query.isEmpty() || exact().isPresent();
        matches.setAll(
                settled
                        ? List.of()
                        : MuscleCatalog.standard().muscles().stream()
                                .filter(muscle -> query.isIn(name(muscle)))
                                .sorted((one, other) ->
                                        Boolean.compare(query.begins(plainName(other)), query.begins(plainName(one))))
                                .toList());
        problem.set(settled || !matches.isEmpty() ? "" : words.text("session.muscle.nothing"));
    }
}
