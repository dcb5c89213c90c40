package app.easeback.ui.body;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import app.easeback.ui.body.drawing.Patch;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The sites that are chosen, in the order of choosing; each once. The map and the list of the same selection
/// show the same.
///
/// **A click on the map.** Below a patch of the body lie one or more muscles. If none of them is chosen, a
/// click chooses the first one, at the surface. Otherwise the click acts on the site of the patch that was
/// chosen last: the next deeper muscle of the patch that is not chosen yet takes its place and its number;
/// where there is none, the site is removed. So clicks alone go through the muscles of a patch one by one and
/// end with none. A site in the middle of the body counts as chosen on both sides.
///
/// **A click that adds** (with Shift, Ctrl or Cmd) chooses the first muscle of the patch that is not chosen
/// yet, and leaves those that are. When all are chosen, it removes all of them.
public final class BodySelection {

    private final ObservableList<Site> chosen = FXCollections.observableArrayList();
    private final ObservableList<Site> sites = FXCollections.unmodifiableObservableList(chosen);

    /// The chosen sites, in the order of choosing; read-only, but they can be listened to.
    public ObservableList<Site> sites() {
        return sites;
    }

    public boolean isChosen(Site site) {
        return chosen.contains(site);
    }

    /// Chooses a site, after all others. One that is chosen already stays where it is.
    public void choose(Site site) {
        if (!isChosen(site)) {
            chosen.add(site);
        }
    }

    public void remove(Site site) {
        chosen.remove(site);
    }

    /// Chooses a site, or removes it if it is chosen.
    public void toggle(Site site) {
        if (!chosen.remove(site)) {
            chosen.add(site);
        }
    }

    /// Chooses these and no others, in this order.
    public void setAll(Collection<Site> others) {
        var wanted = List.copyOf(new LinkedHashSet<>(others));
        if (!wanted.equals(chosen)) {
            chosen.setAll(wanted);
        }
    }

    /// The chosen sites that a patch shows, in the order of choosing.
    List<Site> on(Patch patch) {
        return chosen.stream().filter(patch::shows).toList();
    }

    /// The place of a site in the order of choosing, from 1; 0 where it is not chosen.
    int numberOf(Site site) {
        return chosen.indexOf(site) + 1;
    }

    /// The site that a click on a patch would choose; empty where it would only take one away.
    Optional<Site> next(Patch patch) {
        List<Site> held = on(patch);
        List<Muscle> muscles = patch.muscles();
        int from = held.isEmpty() ? 0 : muscles.indexOf(held.getLast().muscle()) + 1;
        return firstFree(patch, muscles.subList(from, muscles.size()));
    }

    /// What a click does.
    public void click(Patch patch) {
        List<Site> held = on(patch);
        Optional<Site> next = next(patch);
        if (held.isEmpty()) {
            next.ifPresent(chosen::add);
        } else if (next.isPresent()) {
            chosen.set(chosen.indexOf(held.getLast()), next.get());
        } else {
            chosen.remove(held.getLast());
        }
    }

    /// What a click that adds does.
    void clickToAdd(Patch patch) {
        firstFree(patch, patch.muscles()).ifPresentOrElse(chosen::add, () -> chosen.removeAll(on(patch)));
    }

    private Optional<Site> firstFree(Patch patch, List<Muscle> muscles) {
        return muscles.stream()
                .filter(muscle -> !isChosen(new Site(muscle, Side.MIDLINE)))
                .map(muscle -> new Site(muscle, patch.side()))
                .filter(site -> !isChosen(site))
                .findFirst();
    }
}
