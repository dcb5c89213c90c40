package app.easeback.ui.session.form.muscle;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.session.Twitches;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Readers;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The fields of one treated muscle.
public final class MuscleFields {

    public final Muscle muscle;
    public final ObjectProperty<Side> side = new SimpleObjectProperty<>();
    public final ObjectProperty<TwitchStep> twitches = new SimpleObjectProperty<>(TwitchStep.UNKNOWN);
    public final Field<Integer> count;
    public final Field<Integer> insertions;
    public final ObjectProperty<TightStep> tightness = new SimpleObjectProperty<>(TightStep.UNKNOWN);
    public final Field<Integer> tightFor;
    public final ObjectProperty<TightForUnit> tightForUnit = new SimpleObjectProperty<>(TightForUnit.WEEKS);
    public final BooleanProperty taped = new SimpleBooleanProperty();
    private final String missingCount;
    private final ReadOnlyStringWrapper sideProblem = new ReadOnlyStringWrapper("");

    public MuscleFields(MuscleDraft draft, Readers readers) {
        muscle = draft.site().muscle();
        missingCount = readers.words().text("session.problem.count");
        count = readers.neededNumber(Twitches.COUNT);
        insertions = readers.number(() -> TreatedMuscle.INSERTIONS);
        tightFor = readers.number(() -> tightForUnit.get().within(TreatedMuscle.TIGHT_FOR_WEEKS));
        fill(draft);
        tightForUnit.subscribe((_, _) -> tightFor.check());
        twitches.subscribe((_, _) -> count.complain(""));
    }

    /// Fills the fields from `draft`.
    public void fill(MuscleDraft draft) {
        side.set(draft.site().side());
        twitches.set(draft.twitches());
        count.fill(draft.count());
        insertions.fill(draft.insertions());
        tightness.set(draft.tightness());
        tightForUnit.set(draft.tightForUnit());
        tightFor.fill(draft.tightFor());
        taped.set(draft.taped());
    }

    public Site site() {
        return new Site(muscle, side.get());
    }

    /// What is wrong with the side: another card has this muscle on it already. Empty when nothing is.
    public ReadOnlyStringProperty sideProblemProperty() {
        return sideProblem.getReadOnlyProperty();
    }

    public void complainAboutSide(String about) {
        sideProblem.set(about);
    }

    public boolean check() {
        return Field.all(this::checkCount, insertions::check, tightFor::check);
    }

    private boolean checkCount() {
        if (twitches.get() != TwitchStep.COUNTED) {
            return true;
        }
        if (count.isEmpty()) {
            count.complain(missingCount);
            return false;
        }
        return count.check();
    }

    public MuscleDraft draft() {
        return new MuscleDraft(
                site(),
                twitches.get(),
                count.textProperty().get(),
                insertions.textProperty().get(),
                tightness.get(),
                tightFor.textProperty().get(),
                tightForUnit.get(),
                taped.get());
    }

    public TreatedMuscle value() {
        return new TreatedMuscle(
                site(),
                twitches.get().twitches(count.value()),
                insertions.value(),
                tightness.get().tightness(),
                tightFor.value().map(tightForUnit.get()::inWeeks));
    }
}
