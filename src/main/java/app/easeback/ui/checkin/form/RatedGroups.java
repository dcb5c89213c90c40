package app.easeback.ui.checkin.form;

import app.easeback.core.body.MuscleCatalog;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Typed;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The treated sites by region and side. They stand in the order of the body, so that each keeps its place from one
/// check-in to the next.
final class RatedGroups {

    private static final Comparator<Treated> FROM_NECK_TO_FOOT = Comparator.comparing(
                    (Treated treated) -> treated.site().muscle().group())
            .thenComparing(treated -> treated.site().side())
            .thenComparingInt(treated ->
                    MuscleCatalog.standard().muscles().indexOf(treated.site().muscle()));

    private final Words words;
    private final Typed typed;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<RatedGroup>> groups = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed is called whenever a choice or a text changes
    RatedGroups(Words words, Typed typed, Runnable changed) {
        this.words = words;
        this.typed = typed;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<List<RatedGroup>> property() {
        return groups.getReadOnlyProperty();
    }

    Stream<RatedSite> sites() {
        return groups.get().stream().flatMap(group -> group.sites().stream());
    }

    /// Shows these sites, with what was chosen for them before. A group of the same sites as before is kept.
    void show(List<Treated> treated) {
        var areas = new LinkedHashMap<Area, List<Treated>>();
        for (Treated known : treated.stream().sorted(FROM_NECK_TO_FOOT).toList()) {
            areas.computeIfAbsent(Area.of(known.site()), _ -> new ArrayList<>()).add(known);
        }
        groups.set(areas.entrySet().stream()
                .map(area -> group(area.getKey(), area.getValue()))
                .toList());
    }

    Optional<RatedSite> find(Site wanted) {
        return sites().filter(site -> site.site().equals(wanted)).findFirst();
    }

    private RatedGroup group(Area area, List<Treated> treated) {
        var before =
                groups.get().stream().filter(group -> group.area().equals(area)).findFirst();
        var same = before.filter(group -> group.sites().stream()
                .map(RatedSite::site)
                .toList()
                .equals(treated.stream().map(Treated::site).toList()));
        if (same.isPresent()) {
            treated.forEach(known ->
                    find(known.site()).ifPresent(site -> site.treatedProperty().set(known)));
            return same.get();
        }
        var group = new RatedGroup(words, treated.stream().map(this::site).toList(), new GoneSince(words, typed));
        before.ifPresent(group::standAs);
        group.gone().choiceProperty().subscribe((_, _) -> changed.run());
        group.gone().time().textProperty().subscribe((_, _) -> changed.run());
        return group;
    }

    private RatedSite site(Treated known) {
        var site = new RatedSite(known);
        find(known.site())
                .ifPresent(old ->
                        site.sorenessProperty().set(old.sorenessProperty().get()));
        site.sorenessProperty().subscribe((_, _) -> changed.run());
        return site;
    }

    /// The sites that have a soreness chosen; all sites while none has.
    List<Treated> rated() {
        var chosen = sites().filter(site -> site.sorenessProperty().get().isPresent())
                .toList();
        return (chosen.isEmpty() ? sites() : chosen.stream())
                .map(site -> site.treatedProperty().get())
                .toList();
    }

    List<Rating> ratings() {
        return sites().flatMap(site ->
                        site.sorenessProperty().get().stream().map(soreness -> new Rating(site.site(), soreness)))
                .toList();
    }

    /// Asks since when soreness has been gone, wherever that can be asked at a check-in at `at`.
    void askSince(Optional<ZonedDateTime> at, LocalTime morning) {
        groups.get()
                .forEach(group -> group.gone()
                        .offer(at.flatMap(
                                time -> group.soreAt().flatMap(soreAt -> GoneSince.Offer.of(soreAt, time, morning)))));
    }

    /// The sites that had lost their soreness before the time of the check-in, by the time when they had.
    Map<ZonedDateTime, List<Site>> goneBefore() {
        var gone = new HashMap<ZonedDateTime, List<Site>>();
        for (RatedGroup group : groups.get()) {
            group.gone()
                    .moment()
                    .ifPresent(time -> gone.computeIfAbsent(time, _ -> new ArrayList<>())
                            .addAll(group.relieved().stream()
                                    .map(RatedSite::site)
                                    .toList()));
        }
        return gone;
    }

    void fill(CheckIn checkIn) {
        sites().forEach(site -> site.sorenessProperty().set(checkIn.soreness(site.site())));
    }

    void clear() {
        sites().forEach(site -> site.sorenessProperty().set(Optional.empty()));
        groups.get().forEach(group -> group.gone().clear());
    }

    /// Checks all groups and shows what is wrong; true when nothing is.
    boolean check() {
        boolean fine = true;
        for (RatedGroup group : groups.get()) {
            fine = group.gone().check() && fine;
        }
        return fine;
    }
}
