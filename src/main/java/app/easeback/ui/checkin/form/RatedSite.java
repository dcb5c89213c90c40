package app.easeback.ui.checkin.form;

import app.easeback.core.body.Site;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A site that can be rated, with the soreness that is chosen for it.
public final class RatedSite {

    private final ObjectProperty<Treated> treated;
    private final ObjectProperty<Optional<Integer>> soreness = new SimpleObjectProperty<>(Optional.empty());

    RatedSite(Treated treated) {
        this.treated = new SimpleObjectProperty<>(treated);
    }

    public Site site() {
        return treated.get().site();
    }

    /// What is known about the site, such as its last rating.
    public ObjectProperty<Treated> treatedProperty() {
        return treated;
    }

    /// What is chosen; empty until something is.
    public ObjectProperty<Optional<Integer>> sorenessProperty() {
        return soreness;
    }

    /// Its name in ids and drafts.
    String id() {
        return site().muscle().id() + "-" + site().side();
    }
}
