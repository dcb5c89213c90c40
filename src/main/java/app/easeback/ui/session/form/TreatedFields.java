package app.easeback.ui.session.form;

import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.core.session.TreatedMuscle;
import app.easeback.core.words.Words;
import app.easeback.ui.body.BodySelection;
import app.easeback.ui.common.form.Readers;
import app.easeback.ui.session.form.muscle.MuscleDraft;
import app.easeback.ui.session.form.muscle.MuscleFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The treated muscles of the form: what is chosen on the body, with the fields of each. A muscle that is
/// chosen again gets back what was typed for it before.
final class TreatedFields {

    private final Words words;
    private final Readers readers;
    private final ObservableList<MuscleFields> muscles = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Map<Site, MuscleDraft> putAway = new HashMap<>();
    private Map<Site, TreatedMuscle> lastTime = Map.of();
    private boolean telling;

    /// What is chosen on the map and in the list.
    final BodySelection selection = new BodySelection();

    TreatedFields(Words words, Readers readers) {
        this.words = words;
        this.readers = readers;
        selection.sites().addListener((ListChangeListener<Site>) _ -> follow());
    }

    ObservableList<MuscleFields> muscles() {
        return muscles;
    }

    /// What is wrong with the muscles as a whole; empty when nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is known of a muscle from the last time it was treated; no details when it never was.
    TreatedMuscle lastTime(Site site) {
        return lastTime.getOrDefault(site, TreatedMuscle.of(site));
    }

    /// Gives every other muscle the details of `one`, apart from tape.
    ///
    /// @return brings back what stood there before, except where it was changed since; empty where all had
    /// them already
    Optional<Runnable> sameForAll(MuscleFields one) {
        var given = one.draft();
        var before = new HashMap<Site, MuscleDraft>();
        for (MuscleFields other : muscles) {
            var stood = other.draft();
            var same = given.on(other.site(), other.taped.get());
            if (other != one && !same.equals(stood)) {
                before.put(other.site(), stood);
                other.fill(same);
            }
        }
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> muscles.forEach(muscle -> Optional.ofNullable(before.get(muscle.site()))
                        .ifPresent(stood -> muscle.fill(muscle.draft().back(given, stood)))));
    }

    /// Puts a muscle on another side, unless that one is in the list already.
    void turn(MuscleFields muscle, Side side) {
        var there = new Site(muscle.muscle, side);
        boolean taken = muscles.stream()
                .anyMatch(other -> other != muscle && other.site().equals(there));
        muscle.complainAboutSide(taken ? words.text("session.problem.twice", there) : "");
        if (!taken) {
            muscle.side.set(side);
            tell();
        }
    }

    /// Looks at everything: at least one muscle, every number in its range.
    boolean check() {
        boolean fine = true;
        for (MuscleFields muscle : muscles) {
            fine = muscle.check() && fine;
        }
        problem.set(muscles.isEmpty() ? words.text("session.problem.none") : "");
        return !muscles.isEmpty() && fine;
    }

    List<TreatedMuscle> values() {
        return muscles.stream().map(MuscleFields::value).toList();
    }

    /// The sites that tape was put on.
    List<Site> taped() {
        return muscles.stream()
                .filter(muscle -> muscle.taped.get())
                .map(MuscleFields::site)
                .toList();
    }

    List<MuscleDraft> drafts() {
        return muscles.stream().map(MuscleFields::draft).toList();
    }

    /// Replaces all muscles, and forgets what was typed for others.
    void fill(List<MuscleDraft> drafts) {
        putAway.clear();
        muscles.setAll(drafts.stream().map(this::fieldsOf).toList());
        problem.set("");
        tell();
    }

    /// What [#lastTime(Site)] answers from.
    Map<Site, TreatedMuscle> remembered() {
        return lastTime;
    }

    /// Sets what [#lastTime(Site)] answers from.
    void remember(Map<Site, TreatedMuscle> byMuscle) {
        lastTime = Map.copyOf(byMuscle);
    }

    /// Makes fields for what is chosen now, in its order.
    private void follow() {
        if (telling) {
            return;
        }
        muscles.forEach(muscle -> putAway.put(muscle.site(), muscle.draft()));
        var now = selection.sites().stream().map(this::fieldsFor).toList();
        muscles.setAll(now);
        if (!now.isEmpty()) {
            problem.set("");
        }
    }

    private MuscleFields fieldsFor(Site site) {
        return muscles.stream()
                .filter(muscle -> muscle.site().equals(site))
                .findFirst()
                .orElseGet(() -> fieldsOf(putAway.getOrDefault(site, MuscleDraft.of(site))));
    }

    private MuscleFields fieldsOf(MuscleDraft draft) {
        return new MuscleFields(draft, readers);
    }

    /// Makes the map and the list show the muscles of the fields.
    private void tell() {
        telling = true;
        selection.setAll(muscles.stream().map(MuscleFields::site).toList());
        telling = false;
    }
}
