package app.easeback.ui.timeline;

import app.easeback.core.guide.Topic;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.advice.PhaseStrip;
import app.easeback.ui.common.layout.Fold;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.timeline.chart.BandKey;
import app.easeback.ui.timeline.chart.CourseLanes;
import app.easeback.ui.timeline.chart.LaneKey;
import app.easeback.ui.timeline.chart.SiteKey;
import app.easeback.ui.timeline.chart.TimelineChart;
import app.easeback.ui.timeline.course.Course;
import app.easeback.ui.timeline.course.Replay;
import app.easeback.ui.timeline.course.ReplayModel;
import atlantafx.base.controls.Spacer;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A course as a picture, its key, the phases below, what was said at any moment of it, and the same as a table.
final class CourseCard extends VBox {

    private final SiteKey sites;
    private final BandKey bands;
    private final TimelineChart chart;
    private final LaneKey laneKey;
    private final CourseLanes lanes;
    private final PhaseStrip strip;
    private final Label withheld;
    private final Words words;

    CourseCard(ReplayModel model, Words words, Fold tables) {
        this.words = words;
        sites = new SiteKey(words, model::choose);
        bands = new BandKey(words);
        chart = new TimelineChart(words);
        laneKey = new LaneKey(words);
        lanes = new CourseLanes(words);
        strip = new PhaseStrip(words);
        VBox.setMargin(strip, new Insets(0, TimelineChart.RIGHT, 0, TimelineChart.LEFT));
        withheld = Labels.withId("timeline-withheld", Labels.wrapped("", "quiet"));
        Shown.orGone(withheld);
        var title = Labels.cardTitle(words.text("timeline.soreness"));
        getStyleClass().add("card");
        var head = new HBox(title, new Spacer(), new GuideLink(words, Topic.SORENESS));
        head.getStyleClass().add("card-head");
        getChildren()
                .addAll(
                        head,
                        sites,
                        bands,
                        laneKey,
                        chart,
                        lanes,
                        strip,
                        withheld,
                        new ReplayView(model, words),
                        tables);
        model.wishProperty().subscribe(wish -> wish.map(ReplayModel.Wish::site).ifPresent(sites::select));
    }

    /// @param replay what was said at the chosen moment; empty until it was read
    void show(Course course, Optional<Replay> replay) {
        boolean forecast = replay.filter(Replay::forecasts).isPresent();
        sites.show(course.sites());
        chart.show(course, replay);
        laneKey.show(course);
        lanes.show(course);
        strip.show(course.shownPhases(), course.end());
        bands.setVisible(forecast);
        withheld.setText(words.text(course.stopped() ? "timeline.stopped" : "timeline.withheld"));
        withheld.setVisible(replay.isPresent() && !forecast);
        replay.ifPresent(said -> {
            sites.select(said.site());
            bands.show(said.site(), course.sites().indexOf(said.site()));
        });
    }
}
