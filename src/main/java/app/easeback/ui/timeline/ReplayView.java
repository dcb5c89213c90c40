package app.easeback.ui.timeline;

import app.easeback.core.body.Site;
import app.easeback.core.suggestion.Care;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.words.Words;
import app.easeback.ui.common.advice.LevelBadge;
import app.easeback.ui.common.advice.ReasonList;
import app.easeback.ui.common.advice.WindowLines;
import app.easeback.ui.common.form.Pills;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.timeline.course.Replay;
import app.easeback.ui.timeline.course.ReplayModel;
import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A slider over the moments of a course, and what was said at the chosen one.
final class ReplayView extends VBox {

    private final ReplayModel model;
    private final Words words;
    private final VBox said = new VBox();
    private final Label moment = Labels.styled("", "strong");
    private List<?> shown = List.of();
    private final Button previous;
    private final Button next;
    private final Button now;

    ReplayView(ReplayModel model, Words words) {
        this.model = model;
        this.words = words;
        previous = Buttons.of(
                "replay-previous",
                words.text("replay.previous"),
                Feather.CHEVRON_LEFT,
                () -> go(model::previousCheckIn));
        next = Buttons.of(
                "replay-next", words.text("replay.next"), Feather.CHEVRON_RIGHT, () -> go(model::nextCheckIn));
        now = Buttons.of("replay-now", words.text("replay.now"), model::goToEnd);
        said.setId("replay-said");
        said.getStyleClass().add("replay-said");
        getStyleClass().add("replay");
        getChildren().addAll(head(), new ReplaySlider(model, words), said);
        model.wishProperty().subscribe(wish -> wish.ifPresent(this::follow));
        moment.setId("replay-moment");
        moment.setMinWidth(USE_PREF_SIZE);
        model.replayProperty().subscribe(replay -> {
            if (replay.isEmpty()) {
                shown = List.of();
                said.getChildren().clear();
            }
            replay.ifPresent(this::show);
        });
    }

    private HBox head() {
        var title = Labels.cardTitle(words.text("replay.title"));
        var buttons = new Pills(previous, next, now);
        var head = new ReflowBox(title, new Spacer(), buttons);
        head.getStyleClass().add("buttons");
        return head;
    }

    private void go(Supplier<OptionalInt> step) {
        step.get().ifPresent(model::go);
    }

    private void follow(ReplayModel.Wish wish) {
        boolean over = wish.course().now().isAfter(wish.position().steps().last());
        now.setText(words.text(over ? "replay.end" : "replay.now"));
        now.setDisable(wish.position().isAtEnd());
        previous.setDisable(model.previousCheckIn().isEmpty());
        next.setDisable(model.nextCheckIn().isEmpty());
    }

    /// Builds nothing anew where the words are the same: a minute later often only the moment differs.
    private void show(Replay replay) {
        var suggestion = replay.suggestion();
        var present = replay.course().now();
        moment.setText(words.dated(suggestion.at(), present));
        var window = window(replay);
        var sites = suggestion.muscles().stream().map(MuscleSuggestion::site).toList();
        var toShow = List.of(
                suggestion.level(),
                sites,
                replay.overtaken(),
                window.map(WindowLines::texts),
                suggestion.care(),
                suggestion.reasons());
        if (toShow.equals(shown)) {
            return;
        }
        shown = toShow;
        said.getChildren().setAll(headline(suggestion.level(), sites));
        if (replay.overtaken()) {
            said.getChildren().add(overtaken());
        }
        window.ifPresent(said.getChildren()::add);
        suggestion.care().ifPresent(care -> said.getChildren().add(care(care)));
        if (!suggestion.reasons().isEmpty()) {
            said.getChildren().add(new ReasonList(words, words.text("replay.why"), suggestion.reasons(), present));
        }
    }

    private Optional<WindowLines> window(Replay replay) {
        return Optional.of(replay.suggestion())
                .filter(suggestion -> !replay.overtaken()
                        && suggestion.level() != TrainingLevel.STOP
                        && !suggestion.muscles().isEmpty())
                .map(suggestion -> new WindowLines(
                        "replay-window",
                        words,
                        suggestion,
                        time -> words.dated(time, replay.course().now())));
    }

    /// Stands in place of the window.
    private Label overtaken() {
        var line = new Label(words.text("replay.overtaken"), new FontIcon(Feather.ALERT_CIRCLE));
        line.setId("replay-overtaken");
        line.setWrapText(true);
        line.getStyleClass().add("care");
        return line;
    }

    /// How soon to ask a professional, as a word: whom to call is said on Today.
    private Label care(Care care) {
        var line = new Label(words.name(care.urgency()), new FontIcon(Feather.ALERT_CIRCLE));
        line.setId("replay-care");
        line.getStyleClass().add("care");
        return line;
    }

    private Node headline(TrainingLevel decided, List<Site> muscles) {
        var level = Labels.withId(
                "replay-level",
                Labels.styled(words.name(decided), "strong", "level-word", LevelBadge.styleOf(decided)));
        level.setMinWidth(USE_PREF_SIZE);
        var sites = Labels.wrapped(words.fewSites(muscles), "quiet", "decision-sites");
        var line = new ReflowBox(new LevelBadge(decided), level, sites, new Spacer(), moment);
        line.getStyleClass().add("decision-head");
        return line;
    }
}
