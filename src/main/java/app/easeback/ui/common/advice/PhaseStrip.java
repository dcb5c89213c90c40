package app.easeback.ui.common.advice;

import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.timeline.Phase;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Levels over time as a strip: each phase in the colour of its level and with its word; those still expected
/// are only outlined. The accessible text says all of it in words.
public final class PhaseStrip extends Region {

    private static final double HEIGHT = 26;
    private static final double ROOM_AROUND_WORDS = 4;
    private static final double GAP = 2;
    private static final double MARK = 4;

    private final Words words;
    private final Region now = new Region();
    private List<Phase> phases = List.of();
    private Optional<ZonedDateTime> end = Optional.empty();

    public PhaseStrip(Words words) {
        this.words = words;
        now.getStyleClass().add("phase-now");
        getChildren().add(now);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(USE_PREF_SIZE);
    }

    /// Shows these phases on a strip that ends at `newEnd`.
    public void show(List<Phase> newPhases, ZonedDateTime newEnd) {
        boolean alike = looks(newPhases).equals(looks(phases));
        phases = List.copyOf(newPhases);
        end = Optional.of(newEnd);
        if (alike) {
            for (int i = 0; i < phases.size(); i++) {
                segmentAt(i).getTooltip().setText(sentence(phases.get(i)));
            }
            // Only of the strip: its height is the same, so its parents need no new layout.
            setNeedsLayout(true);
        } else {
            getChildren().setAll(phases.stream().map(this::segment).toList());
            getChildren().add(now);
        }
        setAccessibleText(String.join(". ", phases.stream().map(this::sentence).toList()));
    }

    /// What decides which segments there are: level and whether it is expected, but no times.
    private static List<?> looks(List<Phase> phases) {
        return phases.stream()
                .map(phase -> List.of(phase.level(), phase.expected()))
                .toList();
    }

    private Label segmentAt(int place) {
        return (Label) getChildren().get(place);
    }

    /// The x of a moment on the strip.
    private double xOf(ZonedDateTime moment) {
        var start = phases.getFirst().from();
        double whole = Duration.between(start, end.orElseThrow()).toSeconds();
        return Duration.between(start, moment).toSeconds() / whole * getWidth();
    }

    private Label segment(Phase phase) {
        var segment = Labels.styled(words.name(phase.level()), "phase", LevelBadge.styleOf(phase.level()));
        if (phase.expected()) {
            segment.getStyleClass().add("phase-expected");
        }
        segment.setTooltip(new Tooltip(sentence(phase)));
        segment.setMinWidth(0);
        return segment;
    }

    private String sentence(Phase phase) {
        String key = phase.expected() ? "phase.expected" : "phase.was";
        TrainingLevel level = phase.level();
        return words.text(key, level, phase.from(), phase.to());
    }

    @Override
    protected double computePrefHeight(double width) {
        return segmentHeight() + 2 * MARK;
    }

    private double segmentHeight() {
        double tallest = getChildren().stream()
                .filter(Label.class::isInstance)
                .mapToDouble(segment -> segment.prefHeight(-1))
                .max()
                .orElse(0);
        return Math.max(HEIGHT, Math.ceil(tallest + ROOM_AROUND_WORDS));
    }

    @Override
    protected void layoutChildren() {
        double height = segmentHeight();
        for (int i = 0; i < phases.size(); i++) {
            double left = xOf(phases.get(i).from());
            double width = Math.max(GAP, xOf(phases.get(i).to()) - left - GAP);
            var segment = segmentAt(i);
            String name = words.name(phases.get(i).level());
            segment.setText(width < widthWith(name, segment) ? "" : name);
            segment.resizeRelocate(left, MARK, width, height);
        }
        var firstExpected = phases.stream().filter(Phase::expected).findFirst();
        now.setVisible(firstExpected.isPresent());
        firstExpected.ifPresent(phase -> now.resizeRelocate(xOf(phase.from()) - GAP, 0, GAP, height + 2 * MARK));
    }

    /// The width that a segment needs for its name, in pixels, whether it shows it now or not.
    private static double widthWith(String name, Label segment) {
        var text = new Text(name);
        text.setFont(segment.getFont());
        return segment.snappedLeftInset() + Math.ceil(text.getLayoutBounds().getWidth()) + segment.snappedRightInset();
    }
}
