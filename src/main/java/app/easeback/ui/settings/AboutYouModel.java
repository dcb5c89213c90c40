package app.easeback.ui.settings;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import app.easeback.ui.common.caution.DialledNumber;
import app.easeback.ui.common.form.Field;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cautions of the profile and the emergency number: each is kept as soon as it is changed.
public final class AboutYouModel {

    private final Store store;
    private final Journal journal;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final Field<String> number;
    private final ReadOnlyObjectWrapper<Set<Caution>> cautions = new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<String> kept = Optional.empty();

    public AboutYouModel(Store store, Journal journal, Background background, Notices notices, Words words) {
        this.store = store;
        this.journal = journal;
        this.background = background;
        this.notices = notices;
        this.words = words;
        number = DialledNumber.field(words, words.system());
        journal.onChange(this::read);
    }

    /// What holds now; none until it was read.
    ReadOnlyObjectProperty<Set<Caution>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /// The number to call in an emergency.
    Field<String> number() {
        return number;
    }

    /// Reads what is kept. May be called from any thread.
    void read() {
        background.run(store.profiles()::current, this::show, notices::failed);
    }

    private void show(Profile profile) {
        cautions.set(profile.cautions());
        var now = Optional.of(EmergencyNumber.of(profile, words.system()));
        if (!now.equals(kept)) {
            kept = now;
            number.fill(now.get());
        }
    }

    /// Keeps the number that is typed, when it can be dialled and is another one. An empty field means the usual one.
    void numberTyped() {
        var own = EmergencyNumber.own(number.value(), words.system());
        if (kept.isEmpty() || !number.check()) {
            return;
        }
        if (own.equals(EmergencyNumber.own(kept, words.system()))) {
            number.fill(kept.get());
            return;
        }
        background.run(
                () -> {
                    var before = store.profiles().current();
                    var after = before.withEmergencyNumber(own);
                    journal.put(after);
                    return before.emergencyNumber();
                },
                before -> notices.undoable(
                        words.text(
                                "settings.notice.number", own.orElseGet(() -> EmergencyNumber.usualIn(words.system()))),
                        () -> restoreNumber(before)),
                notices::failed);
    }

    private void restoreNumber(Optional<String> before) {
        background.run(
                () -> {
                    journal.put(store.profiles().current().withEmergencyNumber(before));
                    return before;
                },
                _ -> notices.say(words.text("settings.notice.number.undone")),
                notices::failed);
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
                before -> notices.undoable(words.text(key, caution), () -> restore(caution, before)),
                problem -> {
                    notices.failed(problem);
                    cautions.set(Set.of());
                    read();
                });
    }

    /// Brings back that one, with what the practitioner said of it; others may have changed since.
    private void restore(Caution caution, Profile before) {
        background.run(
                () -> {
                    var now = store.profiles()
                            .current()
                            .withCaution(caution, before.cautions().contains(caution));
                    var asked = new HashSet<>(now.askedAboutHeat());
                    if (before.askedAboutHeat().contains(caution)) {
                        asked.add(caution);
                    }
                    journal.put(now.withAskedAboutHeat(asked));
                    return before;
                },
                _ -> notices.say(words.text("settings.notice.caution.undone")),
                notices::failed);
    }
}
