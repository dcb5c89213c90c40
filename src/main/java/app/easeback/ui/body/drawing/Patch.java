package app.easeback.ui.body.drawing;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.Side;
import app.easeback.core.body.Site;
import java.util.List;

/// A surface on one side of the body: what is pointed at, clicked and tinted.
///
/// @param side left or right, the patient's own
public record Patch(Surface surface, Side side) {

    /// @param mirrored whether it is drawn to the left of its figure's middle line
    static Patch of(Surface surface, boolean mirrored) {
        boolean facing = surface.view() == BodyView.FRONT;
        return new Patch(surface, mirrored == facing ? Side.RIGHT : Side.LEFT);
    }

    public List<Muscle> muscles() {
        return surface.muscles();
    }

    /// The muscle at the surface, on this side.
    public Site surfaceSite() {
        return new Site(muscles().getFirst(), side);
    }

    /// Whether it shows that site. One in the middle is shown on both sides.
    public boolean shows(Site site) {
        return (site.side() == side || site.side() == Side.MIDLINE) && muscles().contains(site.muscle());
    }

    /// Whether it is drawn to the left of its figure's middle line.
    boolean isMirrored() {
        return side == (surface.view() == BodyView.FRONT ? Side.RIGHT : Side.LEFT);
    }
}
