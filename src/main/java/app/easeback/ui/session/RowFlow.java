package app.easeback.ui.session;

import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;

/// Places the rows of the history. With every layout JavaFX measures two more of the rows out of view, to tell better
/// how long the list is, and to measure a row costs as much as to show it. Here such a row is taken to be as high as
/// the last one in view; its own height counts once somebody scrolls to it.
final class RowFlow extends VirtualFlow<ListCell<SessionRow>> {

    /// Stands for any row while none is in view; of about the usual height, in pixels.
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
            // The last rows are higher than was thought: the end is where the last of them ends.
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
