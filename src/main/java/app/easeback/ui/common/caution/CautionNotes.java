package app.easeback.ui.common.caution;

import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CautionEffect;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The notes that the cautions of the profile add in one place. Hidden while there is none.
public final class CautionNotes extends HBox {

    private final Words words;
    private final CautionEffect place;
    private final VBox notes = new VBox();

    /// @param place the effect whose notes these are
    public CautionNotes(String id, Words words, CautionEffect place) {
        this.words = words;
        this.place = place;
        setId(id);
        getStyleClass().add("held");
        notes.getStyleClass().add("caution-notes");
        HBox.setHgrow(notes, Priority.ALWAYS);
        var icon = new FontIcon(Feather.INFO);
        icon.getStyleClass().add("held-icon");
        getChildren().addAll(icon, notes);
        Shown.orGone(this);
        setVisible(false);
    }

    /// Shows the notes of those among `cautions` that have one here.
    public void show(Set<Caution> cautions) {
        notes.getChildren()
                .setAll(cautions.stream()
                        .filter(caution -> caution.effects().contains(place))
                        .sorted()
                        .map(this::note)
                        .toList());
        setVisible(!notes.getChildren().isEmpty());
    }

    private Label note(Caution caution) {
        return Labels.whole(words.text("note." + place.name() + "." + caution.name()));
    }
}
