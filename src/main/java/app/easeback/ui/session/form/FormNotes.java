package app.easeback.ui.session.form;

import app.easeback.core.body.Site;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CautionEffect;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import app.easeback.ui.common.caution.CautionNotes;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.session.form.muscle.MuscleFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the cautions of the profile say about the muscles in the form: what the practitioner should know, where heat
/// will wait, and care with the tape that is ticked.
final class FormNotes extends VBox {

    private final Words words;
    private final SessionFormModel model;
    private final CautionNotes session;
    private final CautionNotes tape;
    private final Label heat = Labels.wrapped("", "note");
    private Subscription tapeTicks = Subscription.EMPTY;

    FormNotes(Words words, SessionFormModel model) {
        this.words = words;
        this.model = model;
        session = new CautionNotes("session-notes", words, CautionEffect.SESSION_NOTE);
        tape = new CautionNotes("session-tape-notes", words, CautionEffect.TAPE_NOTE);
        heat.setId("session-heat-waits");
        heat.setMaxWidth(Double.MAX_VALUE);
        Shown.orGone(heat);
        getStyleClass().add("form-notes");
        getChildren().addAll(session, heat, tape);
        Shown.when(this, session.visibleProperty().or(heat.visibleProperty()).or(tape.visibleProperty()));
        model.profileProperty().subscribe(this::show);
        treated().muscles().subscribe(this::follow);
        follow();
    }

    private TreatedFields treated() {
        return model.fields().treated;
    }

    /// Listens to the ticks of the muscles that are in the form now.
    private void follow() {
        tapeTicks.unsubscribe();
        tapeTicks = treated().muscles().stream()
                .map(muscle -> muscle.taped.subscribe((_, _) -> show()))
                .reduce(Subscription.EMPTY, Subscription::and);
        show();
    }

    private void show() {
        Profile profile = model.profileProperty().get();
        boolean any = !treated().muscles().isEmpty();
        session.show(any ? profile.cautions() : Set.of());
        tape.show(treated().taped().isEmpty() ? Set.of() : profile.cautions());
        List<Site> waiting = treated().muscles().stream()
                .map(MuscleFields::site)
                .filter(site -> !profile.toAskAboutHeat(site.muscle().group()).isEmpty())
                .toList();
        heat.setVisible(!waiting.isEmpty());
        heat.setText(waiting.isEmpty() ? "" : heatWaits(profile, waiting));
    }

    private String heatWaits(Profile profile, List<Site> waiting) {
        var toAsk = EnumSet.noneOf(Caution.class);
        waiting.forEach(
                site -> toAsk.addAll(profile.toAskAboutHeat(site.muscle().group())));
        String cautions = words.list(toAsk.stream().map(words::name).toList());
        return words.text("session.heat-waits", words.sites(waiting), cautions);
    }
}
