package app.easeback.ui.session.form;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.Tightness;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.ui.common.form.Field;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The fields of one treated muscle.
final class MuscleFields {

    final Muscle muscle;
    final ObjectProperty<Side> side = new SimpleObjectProperty<>();
    final Field<Integer> twitches;
    final Field<Integer> insertions;
    final ObjectProperty<Optional<Tightness>> tightness = new SimpleObjectProperty<>();
    final Field<Integer> tightFor;
    final ObjectProperty<Span> tightForUnit = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper sideProblem = new ReadOnlyStringWrapper("");

    MuscleFields(MuscleDraft draft, Readers readers) {
        muscle = draft.site().muscle();
        twitches = readers.number(() -> Twitches.COUNT);
        insertions = readers.number(() -> TreatedMuscle.INSERTIONS);
        tightFor = readers.number(() -> tightForUnit.get().within(TreatedMuscle.TIGHT_FOR_WEEKS));
        side.set(draft.site().side());
        twitches.fill(draft.twitches());
        insertions.fill(draft.insertions());
        tightness.set(draft.tightness());
        tightForUnit.set(draft.tightForUnit());
        tightFor.fill(draft.tightFor());
        tightForUnit.subscribe((_, _) -> tightFor.check());
    }

    Site site() {
        return new Site(muscle, side.get());
    }

    /// What is wrong with the side: another one of this muscle has it.
    ReadOnlyStringProperty sideProblemProperty() {
        return sideProblem.getReadOnlyProperty();
    }

    void complainAboutSide(String about) {
        sideProblem.set(about);
    }

    boolean check() {
        return Field.all(twitches::check, insertions::check, tightFor::check);
    }

    MuscleDraft draft() {
        return new MuscleDraft(
                site(),
                twitches.textProperty().get(),
                insertions.textProperty().get(),
                tightness.get(),
                tightFor.textProperty().get(),
                tightForUnit.get());
    }

    TreatedMuscle value() {
        return new TreatedMuscle(
                site(),
                twitches.value().map(Twitches::counted),
                insertions.value(),
                tightness.get(),
                tightFor.value().map(tightForUnit.get()::inWeeks));
    }
}
