package app.easeback.ui.session;

import app.easeback.core.body.Muscle;
import app.easeback.ui.common.SearchText;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How the user has narrowed the history, and the values there are to choose from.
final class Filters {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Muscle>> muscle = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> practitioner = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<TimeFilter> time = new SimpleObjectProperty<>(Filter.NOTHING.time());
    private final ReadOnlyObjectWrapper<FilterChoices> choices = new ReadOnlyObjectWrapper<>(FilterChoices.NONE);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NOTHING);
    private boolean waiting;

    Filters() {
        search.subscribe((_, _) -> put());
        muscle.subscribe((_, _) -> put());
        practitioner.subscribe((_, _) -> put());
        time.subscribe((_, _) -> put());
    }

    /// What to search for in muscles, practitioner and note.
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Optional<Muscle>> muscleProperty() {
        return muscle;
    }

    ObjectProperty<Optional<String>> practitionerProperty() {
        return practitioner;
    }

    ObjectProperty<TimeFilter> timeProperty() {
        return time;
    }

    ReadOnlyObjectProperty<FilterChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The search, muscle, practitioner and time as one filter.
    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// Offers these choices. A chosen value that is not among them is cleared.
    void offer(FilterChoices offered) {
        choices.set(offered);
        var left = offered.onlyOffered(filter.get());
        asOne(() -> {
            muscle.set(left.muscle());
            practitioner.set(left.practitioner());
            time.set(left.time());
        });
    }

    void clear() {
        asOne(() -> {
            search.set("");
            muscle.set(Optional.empty());
            practitioner.set(Optional.empty());
            time.set(Filter.NOTHING.time());
        });
    }

    private void asOne(Runnable changes) {
        waiting = true;
        changes.run();
        waiting = false;
        put();
    }

    private void put() {
        if (!waiting) {
            filter.set(new Filter(new SearchText(search.get()), muscle.get(), practitioner.get(), time.get()));
        }
    }
}
