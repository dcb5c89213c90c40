package app.easeback.ui.checkin.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.SorenessScale;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.layout.Slot;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A group of treated muscles: its scale, the scales of its muscles once it is opened, and, where it is
/// asked, since when soreness has been gone.
final class GroupRows extends VBox {

    private final String prefix;
    private final RatedGroup group;
    private final Words words;
    private final Label last = Shown.withText(Labels.wrapped("", "quiet", "small"));

    GroupRows(String prefix, RatedGroup group, Words words) {
        this.prefix = prefix;
        this.group = group;
        this.words = words;
        getStyleClass().add("check-in-group");
        getChildren().add(row(group.name(), group.id(), group.valueProperty(), head(), last, differing()));
        if (!group.isOneMuscle()) {
            getChildren().add(new Slot(group.openProperty(), this::muscles));
        }
        getChildren()
                .add(new Slot(
                        group.gone().offerProperty().map(Optional::isPresent),
                        () -> new SinceLine(prefix + "gone-" + group.area().id(), group, words)));
    }

    RatedGroup group() {
        return group;
    }

    /// Updates the line that says when the last ratings were.
    void showLast(CheckInFields fields) {
        last.setText(group.last(fields.now()));
    }

    private Node head() {
        var name = Labels.wrapped(group.name());
        if (group.isOneMuscle()) {
            return name;
        }
        var toggle =
                new ToggleButton(words.text("check-in.muscles", group.sites().size()));
        toggle.setId(prefix + "open-" + group.area().id());
        toggle.getStyleClass().addAll("flat", "check-in-open");
        toggle.setAccessibleText(
                words.text("check-in.muscles.open", group.name(), group.sites().size()));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.selectedProperty().bindBidirectional(group.openProperty());
        toggle.selectedProperty()
                .subscribe(open -> toggle.setGraphic(new FontIcon(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN)));
        var head = new ReflowBox(name, toggle);
        head.getStyleClass().add("check-in-name");
        return head;
    }

    private Label differing() {
        var label = Shown.withText(Labels.wrapped("", "quiet", "small"));
        label.textProperty().bind(group.differingProperty());
        return label;
    }

    private VBox muscles() {
        var box = new VBox();
        box.getStyleClass().add("check-in-muscles");
        for (RatedSite site : group.sites()) {
            String name = words.site(site.site());
            box.getChildren().add(row(name, site.id(), site.sorenessProperty(), Labels.wrapped(name)));
        }
        return box;
    }

    private HBox row(String name, String id, ObjectProperty<Optional<Integer>> value, Node... texts) {
        var text = new VBox(texts);
        text.getStyleClass().add("check-in-text");
        HBox.setHgrow(text, Priority.SOMETIMES);
        var scale = new SorenessScale(prefix + "sore-" + id, name);
        scale.valueProperty().bindBidirectional(value);
        var row = new ReflowBox(text, scale);
        row.getStyleClass().add("check-in-row");
        return row;
    }
}
