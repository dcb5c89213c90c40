package app.easeback.ui.settings;

import app.easeback.core.Store;
import app.easeback.core.words.Language;
import app.easeback.ui.common.work.PendingChanges;
import app.easeback.ui.common.work.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The language that the user chose. It is kept first; only then does the window change to it.
public final class LanguageModel {

    private final Store store;
    private final PendingChanges changes;
    private final Consumer<Language.Choice> speak;
    private final ReadOnlyObjectWrapper<Optional<Language.Choice>> choice =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param speak shows the window in the chosen language at once
    public LanguageModel(Store store, Work work, Consumer<Language.Choice> speak) {
        this.store = store;
        changes = new PendingChanges(work);
        this.speak = speak;
    }

    /// What is chosen; empty until it was read.
    ReadOnlyObjectProperty<Optional<Language.Choice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Reads what is kept.
    void read() {
        changes.read(this::kept, kept -> choice.set(Optional.of(kept)));
    }

    /// Keeps the choice, then shows the window in it. If it cannot be kept the window stays as it is.
    void choose(Language.Choice wanted) {
        if (choice.get().equals(Optional.of(wanted))) {
            return;
        }
        choice.set(Optional.of(wanted));
        changes.run(
                () -> {
                    store.preferences().put(Language.Choice.PREFERENCE, wanted.name());
                    return wanted;
                },
                speak,
                this::read);
    }

    private Language.Choice kept() {
        return store.preferences().find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM);
    }
}
