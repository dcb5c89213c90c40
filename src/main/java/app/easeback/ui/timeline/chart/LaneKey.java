package app.easeback.ui.timeline.chart;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.MarkKind;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The key to the lanes below the picture. Hidden while there are none.
public final class LaneKey extends FlowPane {

    private final Words words;
    private List<MarkKind> shown = List.of();

    public LaneKey(Words words) {
        this.words = words;
        setId("timeline-lane-key");
        getStyleClass().addAll("chart-key", "band-key", "small");
        Shown.orGone(this);
        setVisible(false);
    }

    public void show(Course course) {
        var kinds = course.shownKinds();
        if (!kinds.equals(shown)) {
            shown = kinds;
            setVisible(!kinds.isEmpty());
            getChildren().setAll(new Label(words.text("timeline.marks")));
            kinds.forEach(kind -> getChildren().add(new Label(words.name(kind), new FontIcon(kind.icon()))));
        }
    }
}
