package app.easeback.ui.settings;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.DialledNumber;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.work.PendingChanges;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cautions of the profile and the emergency number: each is kept as soon as it is changed.
public final class AboutYouModel {

    private final Store store;
    private final Journal journal;
    private final PendingChanges changes;
    private final Words words;
    private final Undo undo;
    private final Field<String> number;
    private final ReadOnlyObjectWrapper<Set<Caution>> cautions = new ReadOnlyObjectWrapper<>(Set.of());

    /// The number that is kept, or is being kept.
    private Optional<String> kept = Optional.empty();

    /// The number that is kept for certain.
    private Optional<String> confirmed = Optional.empty();

    public AboutYouModel(Store store, Journal journal, Work work, Words words) {
        this.store = store;
        this.journal = journal;
        changes = new PendingChanges(work);
        this.words = words;
        undo = new Undo(journal, work, words);
        number = DialledNumber.field(words, words.system());
        journal.onChange(this::read);
    }

    /// The cautions that hold now; none until they were read.
    ReadOnlyObjectProperty<Set<Caution>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /// The number to call in an emergency.
    Field<String> number() {
        return number;
    }

    /// Reads what is kept. May be called from any thread.
    void read() {
        changes.read(store.profiles()::current, this::show);
    }

    private void show(Profile profile) {
        cautions.set(profile.cautions());
        var now = Optional.of(EmergencyNumber.of(profile, words.system()));
        confirmed = now;
        if (!now.equals(kept)) {
            kept = now;
            number.fill(now.get());
        }
    }

    /// Keeps the number that is typed, when it can be dialled and differs from the one that is kept. An empty
    /// field means the usual number.
    void numberTyped() {
        var own = EmergencyNumber.own(number.value(), words.system());
        if (kept.isEmpty() || !number.check()) {
            return;
        }
        if (own.equals(EmergencyNumber.own(kept, words.system()))) {
            number.fill(kept.get());
            return;
        }
        String now = own.orElseGet(() -> EmergencyNumber.usualIn(words.system()));
        kept = Optional.of(now);
        number.fill(now);
        changes.run(
                () -> journal.change(profile -> profile.withEmergencyNumber(own)),
                changed -> {
                    confirmed = Optional.of(now);
                    changed.ifPresent(was -> undo.offer(
                            words.text("settings.notice.number", now),
                            profile -> profile.withEmergencyNumber(was.emergencyNumber()),
                            "settings.notice.number.undone"));
                    read();
                },
                () -> kept = confirmed);
    }

    /// Keeps whether a caution holds.
    void tick(Caution caution, boolean holds) {
        String key = holds ? "settings.notice.caution" : "settings.notice.no-caution";
        changes.run(
                () -> journal.change(profile -> profile.withCaution(caution, holds)),
                changed -> {
                    changed.ifPresent(was -> undo.offer(
                            words.text(key, caution),
                            profile -> restored(profile, caution, was),
                            "settings.notice.caution.undone"));
                    read();
                },
                () -> {
                    cautions.set(Set.of());
                    read();
                });
    }

    /// The profile of now with this one caution as it was before, and with the practitioner's word on it;
    /// other cautions may have changed since.
    private static Profile restored(Profile now, Caution caution, Profile before) {
        var asked = new HashSet<>(now.askedAboutHeat());
        if (before.askedAboutHeat().contains(caution)) {
            asked.add(caution);
        }
        return now.withCaution(caution, before.cautions().contains(caution)).withAskedAboutHeat(asked);
    }
}
