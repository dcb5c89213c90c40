package app.easeback.ui.checkin.sign;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.SignGroup;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.rules.SignQuestions;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The warning signs that are ticked, and which groups are open. None is ticked until the user ticks it.
/// Signs that are settled are not ticked again: they stand as they were.
public final class SignTicks {

    private final Map<Symptom, BooleanProperty> ticks = new EnumMap<>(Symptom.class);
    private final Map<SignGroup, BooleanProperty> open = new EnumMap<>(SignGroup.class);
    private final ReadOnlyObjectWrapper<List<SignGroup>> groups =
            new ReadOnlyObjectWrapper<>(List.of(SignGroup.values()));
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty telling = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Optional<CheckIn>> settled = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean breathingFirst;

    public SignTicks() {
        for (Symptom symptom : Symptom.values()) {
            ticks.put(symptom, new SimpleBooleanProperty(false));
        }
        for (SignGroup group : SignGroup.values()) {
            open.put(group, new SimpleBooleanProperty(false));
        }
    }

    /// Calls `listener` whenever a tick is set or taken away.
    public void onChange(Runnable listener) {
        ticks.values().forEach(tick -> tick.subscribe((_, _) -> listener.run()));
    }

    /// Takes over what is asked. Ticks and open groups stay. Only the group of breathing and chest opens when
    /// it starts to be asked about at once, and closes when that stops, unless something in it is ticked.
    public void ask(SignQuestions questions) {
        groups.set(questions.groups());
        asked.set(questions.asked());
        if (questions.breathingFirst() != breathingFirst) {
            breathingFirst = questions.breathingFirst();
            openProperty(SignGroup.BREATHING_AND_CHEST).set(breathingFirst || count(SignGroup.BREATHING_AND_CHEST) > 0);
        }
    }

    public BooleanProperty tickProperty(Symptom symptom) {
        return Objects.requireNonNull(ticks.get(symptom));
    }

    /// Whether the signs of a group are in view.
    public BooleanProperty openProperty(SignGroup group) {
        return Objects.requireNonNull(open.get(group));
    }

    /// The groups in the order in which they are shown.
    ReadOnlyObjectProperty<List<SignGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /// Whether the check-in asks about signs.
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Whether the user wants to report a sign without having been asked.
    public BooleanProperty tellingProperty() {
        return telling;
    }

    /// The saved check-in, if its signs are settled; else empty.
    ReadOnlyObjectProperty<Optional<CheckIn>> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /// The ticked signs.
    public Set<Symptom> chosen() {
        var chosen = EnumSet.noneOf(Symptom.class);
        ticks.forEach((symptom, tick) -> {
            if (tick.get()) {
                chosen.add(symptom);
            }
        });
        return chosen;
    }

    /// How many of a group are ticked.
    int count(SignGroup group) {
        return (int) group.symptoms().stream()
                .filter(symptom -> tickProperty(symptom).get())
                .count();
    }

    /// Whether any is ticked that nobody settled.
    public boolean anyOpen() {
        return !chosen().isEmpty();
    }

    /// Whether there is any, ticked or settled.
    public boolean any() {
        return anyOpen() || settled.get().isPresent();
    }

    /// Shows a saved check-in: open signs are ticked, settled ones are only mentioned.
    public void fill(CheckIn checkIn) {
        settled.set(Optional.of(checkIn)
                .filter(kept ->
                        !kept.symptoms().isEmpty() && kept.symptomsResolved().isPresent()));
        tick(settled.get().isPresent() ? Set.of() : checkIn.symptoms());
    }

    /// Ticks these signs and no others, and opens their groups.
    public void tick(Set<Symptom> symptoms) {
        ticks.forEach((symptom, tick) -> tick.set(symptoms.contains(symptom)));
        for (SignGroup group : SignGroup.values()) {
            if (count(group) > 0) {
                openProperty(group).set(true);
            }
        }
        telling.set(telling.get() || !symptoms.isEmpty());
    }

    /// Unticks everything, and closes every group that is not asked about at once.
    public void clear() {
        settled.set(Optional.empty());
        ticks.values().forEach(tick -> tick.set(false));
        open.forEach((group, opened) -> opened.set(breathingFirst && group == SignGroup.BREATHING_AND_CHEST));
        telling.set(false);
    }
}
