package app.easeback.ui.welcome;

import app.easeback.core.Preferences;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.EmergencyNumber;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.DialledNumber;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.TextSize;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The steps of the welcome and what was chosen in them. Nothing is saved until the user leaves it to begin.
public final class WelcomeModel {

    /// The steps, in their order.
    enum Step {
        /// What the app does and does not.
        WHAT,
        ABOUT_YOU,
        /// How to begin.
        START
    }

    /// How many steps there are.
    public static final int STEPS = Step.values().length;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.WHAT);
    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private final ReadOnlyObjectWrapper<Optional<Language.Choice>> language =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.USUAL);
    private boolean isLookChosen;
    private final Locale region;
    private Field<String> number;

    /// @param region where the user lives
    public WelcomeModel(Words words, Locale region) {
        this.region = region;
        number = DialledNumber.field(words, region);
        number.fill(EmergencyNumber.usualIn(region));
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The language that was chosen; empty while it is the computer’s.
    public ReadOnlyObjectProperty<Optional<Language.Choice>> languageProperty() {
        return language.getReadOnlyProperty();
    }

    void choose(Language.Choice choice) {
        language.set(Optional.of(choice));
    }

    /// Goes on in the language of `words`, with what was chosen and typed before.
    public void speak(Words words) {
        String typed = number.textProperty().get();
        number = DialledNumber.field(words, region);
        number.fill(typed);
    }

    /// How the window is to look.
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    void choose(TextSize choice) {
        isLookChosen = true;
        look.set(look.get().withTextSize(choice));
    }

    /// Takes over the language and look of the window before this one, such as that of the sample.
    public void takeOver(Preferences preferences) {
        if (preferences.find(Language.Choice.PREFERENCE).isPresent()) {
            language.set(Optional.of(preferences.find(Language.Choice.PREFERENCE, Language.Choice.SYSTEM)));
        }
        isLookChosen = true;
        look.set(Look.kept(preferences));
    }

    /// The language and look that were chosen, as preferences by their names.
    public Map<String, String> preferences() {
        var chosen = new HashMap<String, String>();
        language.get().ifPresent(choice -> chosen.put(Language.Choice.PREFERENCE, choice.name()));
        if (isLookChosen) {
            chosen.putAll(look.get().preferences());
        }
        return chosen;
    }

    /// The number to call in an emergency: at first the one that is usual in the country.
    Field<String> number() {
        return number;
    }

    Set<Caution> cautions() {
        return Set.copyOf(cautions);
    }

    void tick(Caution caution, boolean holds) {
        if (holds) {
            cautions.add(caution);
        } else {
            cautions.remove(caution);
        }
    }

    /// Goes on to the next step, where there is one and nothing in this one has to be corrected.
    ///
    /// @return false when something has to be corrected first
    public boolean next() {
        if (step.get() == Step.ABOUT_YOU && !number.check()) {
            return false;
        }
        go(1);
        return true;
    }

    /// Goes back to the step before, where there is one.
    void back() {
        go(-1);
    }

    /// Adds what was chosen to a profile. The usual emergency number is not kept as the user's own, since it
    /// goes with the country.
    public Profile over(Profile profile) {
        var own = EmergencyNumber.own(number.value(), region);
        var all = EnumSet.copyOf(cautions);
        all.addAll(profile.cautions());
        return profile.withCautions(all).withEmergencyNumber(own.or(profile::emergencyNumber));
    }

    private void go(int steps) {
        int to = List.of(Step.values()).indexOf(step.get()) + steps;
        if (0 <= to && to < Step.values().length) {
            step.set(Step.values()[to]);
        }
    }
}
