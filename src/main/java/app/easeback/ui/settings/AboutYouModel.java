package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cautions of the profile: each is kept as soon as it is ticked.
public final class AboutYouModel {

    private final Store store;
    private final Journal journal;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final ReadOnlyObjectWrapper<Set<Caution>> cautions = new ReadOnlyObjectWrapper<>(Set.of());

    public AboutYouModel(Store store, Journal journal, Background background, Notices notices, Words words) {
        this.store = store;
        this.journal = journal;
        this.background = background;
        this.notices = notices;
        this.words = words;
        journal.onChange(this::read);
    }

    /// What holds now; none until it was read.
    ReadOnlyObjectProperty<Set<Caution>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /// Reads what is kept. May be called from any thread.
    void read() {
        background.run(() -> store.profiles().current().cautions(), cautions::set, notices::failed);
    }

    /// Keeps that a caution holds, or that it does not.
    void tick(Caution caution, boolean holds) {
        String key = holds ? "settings.notice.caution" : "settings.notice.no-caution";
        background.run(
                () -> {
                    var before = store.profiles().current();
                    journal.put(before.withCaution(caution, holds));
                    return before;
                },
                before -> notices.undoable(words.text(key, caution), () -> restore(before)),
                problem -> {
                    notices.failed(problem);
                    cautions.set(Set.of());
                    read();
                });
    }

    private void restore(Profile before) {
        background.run(
                () -> {
                    journal.put(store.profiles()
                            .current()
                            .withCautions(before.cautions())
                            .withAskedAboutHeat(before.askedAboutHeat()));
                    return before;
                },
                _ -> notices.say(words.text("settings.notice.caution.undone")),
                notices::failed);
    }
}
