package app.easeback.ui.checkin.form;

import app.easeback.core.recovery.Recovery.Rated;
import app.easeback.core.words.Words;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The treated muscles of one region and side. A choice for the group is a choice for all of them; once they differ
/// the group has no value of its own and says so.
public final class RatedGroup {

    private final Words words;
    private final Area area;
    private final List<RatedSite> sites;
    private final GoneSince gone;
    private final ObjectProperty<Optional<Integer>> value = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper differing = new ReadOnlyStringWrapper("");
    private boolean choosing;

    /// @param sites at least one, all of the same region and side
    RatedGroup(Words words, List<RatedSite> sites, GoneSince gone) {
        this.words = words;
        this.sites = List.copyOf(sites);
        this.gone = gone;
        area = Area.of(sites.getFirst().site());
        sites.forEach(site -> site.sorenessProperty().subscribe(this::follow));
        value.subscribe((_, chosen) -> choose(chosen));
        follow();
    }

    /// Takes over from `other`, a group of the same region and side, since when soreness has been gone and
    /// whether it is open.
    void standAs(RatedGroup other) {
        gone.fill(other.gone);
        open.set(other.open.get());
    }

    public List<RatedSite> sites() {
        return sites;
    }

    Area area() {
        return area;
    }

    public GoneSince gone() {
        return gone;
    }

    boolean isOneMuscle() {
        return sites.size() == 1;
    }

    /// The name of its muscle if that is the only one, else of its region.
    String name() {
        return isOneMuscle() ? words.site(sites.getFirst().site()) : area.name(words);
    }

    /// Its name in ids.
    String id() {
        return isOneMuscle() ? sites.getFirst().id() : area.id();
    }

    /// What is chosen for all of its muscles; empty until something is, and where they differ.
    public ObjectProperty<Optional<Integer>> valueProperty() {
        return value;
    }

    /// Whether its muscles are shown one by one.
    public BooleanProperty openProperty() {
        return open;
    }

    /// How the muscles differ, in words; empty where they do not.
    public ReadOnlyStringProperty differingProperty() {
        return differing.getReadOnlyProperty();
    }

    /// The last ratings of its muscles in words; empty when there are none.
    public String last(ZonedDateTime now) {
        var lasts = sites.stream()
                .flatMap(site -> site.treatedProperty().get().last().stream())
                .toList();
        return lasts.stream()
                .map(Rated::at)
                .max(Comparator.naturalOrder())
                .map(at -> words.text(
                        "check-in.last",
                        span(lasts.stream().map(Rated::soreness).toList()),
                        words.momentHere(at, now)))
                .orElse("");
    }

    /// When the newest rating above 0 was, among the muscles that are rated 0 now.
    Optional<ZonedDateTime> soreAt() {
        return now(0).stream()
                .flatMap(site -> site.treatedProperty().get().last().stream())
                .filter(last -> last.soreness() > 0)
                .map(Rated::at)
                .max(Comparator.naturalOrder());
    }

    /// The muscles that were sore and are rated 0 now.
    List<RatedSite> relieved() {
        return now(0).stream()
                .filter(site -> site.treatedProperty()
                        .get()
                        .last()
                        .filter(last -> last.soreness() > 0)
                        .isPresent())
                .toList();
    }

    private List<RatedSite> now(int soreness) {
        return sites.stream()
                .filter(site -> site.sorenessProperty().get().equals(Optional.of(soreness)))
                .toList();
    }

    private void choose(Optional<Integer> chosen) {
        if (!choosing) {
            choosing = true;
            sites.forEach(site -> site.sorenessProperty().set(chosen));
            choosing = false;
            follow();
        }
    }

    /// Works out the value of the group from what is chosen for its muscles.
    private void follow() {
        if (choosing) {
            return;
        }
        choosing = true;
        var chosen = sites.stream().map(site -> site.sorenessProperty().get()).toList();
        boolean same = chosen.stream().distinct().count() == 1;
        value.set(same ? chosen.getFirst() : Optional.empty());
        var known = chosen.stream().flatMap(Optional::stream).toList();
        differing.set(
                same
                        ? ""
                        : known.size() < sites.size()
                                ? words.text("check-in.some", known.size(), sites.size())
                                : words.text("check-in.differing", span(known)));
        choosing = false;
    }

    /// "4", or "2–5"
    private String span(List<Integer> values) {
        IntSummaryStatistics all = values.stream().mapToInt(Integer::intValue).summaryStatistics();
        return all.getMin() == all.getMax()
                ? "" + all.getMin()
                : words.text("check-in.span", all.getMin(), all.getMax());
    }
}
