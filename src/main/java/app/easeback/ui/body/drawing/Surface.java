package app.easeback.ui.body.drawing;

import app.easeback.core.body.Muscle;
import java.util.List;

/// A part of the skin with the muscles below it, drawn for the half to the right of the middle line.
///
/// @param id its name in the drawing: `thigh-outer`
/// @param muscles at least one, the deepest last
/// @param badgeX where a number stands on it, from the middle line, in units of the drawing
/// @param badgeY the same, from the crown of the head
/// @param path its edge as SVG path data
public record Surface(BodyView view, String id, List<Muscle> muscles, double badgeX, double badgeY, String path) {

    public Surface {
        muscles = List.copyOf(muscles);
    }
}
