package app.easeback.ui.common;

import javafx.scene.control.ScrollPane;

/// Scrolls down, and only as far as must be.
public final class ScrolledDown {

    private ScrolledDown() {}

    /// Until what is above `bottom` is in view.
    ///
    /// @param bottom in pixels from the top of what `page` scrolls
    public static void to(ScrollPane page, double bottom) {
        double view = page.getViewportBounds().getHeight();
        double hidden = page.getContent().getLayoutBounds().getHeight() - view;
        if (hidden > 0 && bottom - view > page.getVvalue() * hidden) {
            page.setVvalue(Math.min(1, (bottom - view) / hidden));
        }
    }
}
