package app.easeback.ui.checkin;

import app.easeback.core.body.Site;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A site in the check-in being made.
final class RatedSite {

    private final Site site;
    private final String last;
    private final ObjectProperty<Optional<Integer>> soreness;

    /// @param last the last rating in words; empty when there is none
    RatedSite(Site site, String last) {
        this(site, last, new SimpleObjectProperty<>(Optional.empty()));
    }

    private RatedSite(Site site, String last, ObjectProperty<Optional<Integer>> soreness) {
        this.site = site;
        this.last = last;
        this.soreness = soreness;
    }

    /// The same, with what was already chosen, and with another last rating.
    RatedSite withLast(String newLast) {
        return new RatedSite(site, newLast, soreness);
    }

    Site site() {
        return site;
    }

    String last() {
        return last;
    }

    /// What is chosen; empty until something is.
    ObjectProperty<Optional<Integer>> sorenessProperty() {
        return soreness;
    }
}
