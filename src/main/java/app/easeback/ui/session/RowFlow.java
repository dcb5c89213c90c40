package app.easeback.ui.session;

import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;

/// Lays out the rows of the history. On every layout JavaFX measures two more rows out of view, to estimate
/// the length of the list better, and measuring a row costs as much as showing it. Here a row out of view is
/// taken to be as high as the last one in view; its own height counts once it is scrolled to.
final class RowFlow extends VirtualFlow<ListCell<SessionRow>> {

    /// Stands in for any row while none is in view. Its height, 100 pixels, is about the usual one.
    private final ListCell<SessionRow> any = new ListCell<>();

    private boolean layingOut;

    RowFlow() {
        any.resize(0, 100);
    }

    @Override
    protected void layoutChildren() {
        boolean atEnd = getPosition() == 1;
        layOut();
        if (atEnd && getPosition() != 1) {
            // The last rows turned out higher than estimated: go on to where the last of them ends.
            setPosition(1);
            layOut();
        }
    }

    private void layOut() {
        layingOut = true;
        try {
            super.layoutChildren();
        } finally {
            layingOut = false;
        }
    }

    @Override
    public ListCell<SessionRow> getCell(int index) {
        if (getCells().isEmpty()) {
            return any;
        }
        return layingOut && getVisibleCell(index) == null ? getCells().getLast() : super.getCell(index);
    }
}
