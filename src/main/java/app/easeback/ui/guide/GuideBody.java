package app.easeback.ui.guide;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The topics beside the one that is read. Where large text leaves no room for both, they stand above it and
/// scroll with it.
final class GuideBody extends HBox {

    /// The least width that has room for both beside each other, in em.
    private static final double ROOM_FOR_BOTH = 36;

    private final TopicList topics;
    private final ReadingPane reading;
    private final Node nothingFound;
    private boolean found = true;
    private boolean narrow;

    GuideBody(TopicList topics, ReadingPane reading, Node nothingFound) {
        this.topics = topics;
        this.reading = reading;
        this.nothingFound = nothingFound;
        getStyleClass().add("guide-body");
        HBox.setHgrow(reading, Priority.ALWAYS);
        HBox.setHgrow(nothingFound, Priority.ALWAYS);
        arrange();
    }

    /// @param any whether a topic matches what is searched for
    void show(boolean any) {
        if (found != any) {
            found = any;
            fill();
        }
    }

    @Override
    protected void layoutChildren() {
        boolean now = getWidth() < ROOM_FOR_BOTH * topics.em();
        if (now != narrow) {
            narrow = now;
            arrange();
            // Nodes that are moved during a layout are not styled yet in their new place.
            applyCss();
        }
        super.layoutChildren();
    }

    private void arrange() {
        getChildren().clear();
        topics.flow(narrow);
        reading.putAbove(narrow ? List.of(topics) : List.of());
        fill();
    }

    private void fill() {
        if (!found) {
            getChildren().setAll(nothingFound);
        } else if (narrow) {
            getChildren().setAll(reading);
        } else {
            getChildren().setAll(topics, reading);
        }
    }
}
