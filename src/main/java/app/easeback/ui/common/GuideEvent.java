package app.easeback.ui.common;

import app.easeback.core.guide.Topic;
import javafx.event.Event;
import javafx.event.EventType;

/// A request to open a topic of the Guide. It bubbles up from the link to the window, so that no screen in
/// between needs to know where the Guide is.
public final class GuideEvent extends Event {

    public static final EventType<GuideEvent> OPEN = new EventType<>(Event.ANY, "GUIDE_OPEN");

    private static final long serialVersionUID = 1;

    private final Topic topic;

    public GuideEvent(Topic topic) {
        super(OPEN);
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }
}
