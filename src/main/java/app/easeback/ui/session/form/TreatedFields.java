package app.easeback.ui.session.form;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The treated muscles of the form, and the search that adds to them.
final class TreatedFields {

    private final Words words;
    private final Readers readers;
    private final ObservableList<MuscleFields> muscles = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Side>> side = new SimpleObjectProperty<>(Optional.empty());
    final MuscleChoice choice;

    TreatedFields(Words words, Readers readers) {
        this.words = words;
        this.readers = readers;
        choice = new MuscleChoice(words);
    }

    ObservableList<MuscleFields> muscles() {
        return muscles;
    }

    /// The side to add on; empty until the user chooses.
    ObjectProperty<Optional<Side>> sideProperty() {
        return side;
    }

    /// Chooses the muscle to add. With its side it is added at once: true when it was.
    boolean choose(Muscle muscle) {
        choice.choose(muscle);
        return addChosen();
    }

    /// Chooses the side to add on. With its muscle it is added at once: true when it was.
    boolean choose(Side chosen) {
        side.set(Optional.of(chosen));
        if (!choice.isEmpty() && choice.chosen().isEmpty()) {
            choice.complain(words.text("session.problem.muscle"));
        }
        return addChosen();
    }

    private boolean addChosen() {
        var site = choice.chosen().flatMap(muscle -> side.get().map(where -> new Site(muscle, where)));
        if (site.isEmpty()) {
            return false;
        }
        side.set(Optional.empty());
        if (sites().contains(site.get())) {
            choice.complain(words.text("session.problem.twice", site.get()));
            return false;
        }
        add(MuscleDraft.of(site.get()));
        choice.fill("");
        return true;
    }

    /// Looks at everything: at least one muscle, none half chosen, no site twice, every number in its range.
    boolean check() {
        boolean fine = checkSides();
        for (MuscleFields muscle : muscles) {
            fine = muscle.check() && fine;
        }
        if (!choice.isEmpty()) {
            choice.complain(words.text("session.problem.pending"));
        } else if (muscles.isEmpty()) {
            choice.complain(words.text("session.problem.none"));
        }
        return choice.problemProperty().get().isEmpty() && fine;
    }

    List<TreatedMuscle> values() {
        return muscles.stream().map(MuscleFields::value).toList();
    }

    List<MuscleDraft> drafts() {
        return muscles.stream().map(MuscleFields::draft).toList();
    }

    void fill(List<MuscleDraft> drafts, String search) {
        muscles.clear();
        side.set(Optional.empty());
        drafts.forEach(this::add);
        choice.fill(search);
    }

    private void add(MuscleDraft draft) {
        var fields = new MuscleFields(draft, readers);
        fields.side.subscribe((_, _) -> checkSides());
        muscles.add(fields);
    }

    private List<Site> sites() {
        return muscles.stream().map(MuscleFields::site).toList();
    }

    /// Of two with one site the later one is told.
    private boolean checkSides() {
        var seen = new HashSet<Site>();
        boolean fine = true;
        for (MuscleFields muscle : muscles) {
            boolean first = seen.add(muscle.site());
            muscle.complainAboutSide(first ? "" : words.text("session.problem.twice", muscle.site()));
            fine = fine && first;
        }
        return fine;
    }
}
