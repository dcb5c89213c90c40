package app.easeback.ui.body;

import app.easeback.core.body.Site;
import app.easeback.core.words.Words;
import app.easeback.ui.body.drawing.BodyDrawing;
import app.easeback.ui.body.drawing.Patch;
import app.easeback.ui.common.layout.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The body to choose muscles from. Chosen ones are tinted and numbered in the order of choosing. A line
/// above names the muscle that is pointed at and says what a click, or a key, will do.
public final class BodyMap extends VBox {

    private static final double HEIGHT = 420;

    private final Words words;
    private final MuscleNames names;
    private final BodySelection selection;
    private final BodyDrawing drawing;
    private final Label pointed = Labels.wrapped("", "strong");
    private final Label hint = Labels.wrapped("", "quiet");

    /// Whether a key was used last, not the mouse.
    private boolean byKeys;

    public BodyMap(Words words, BodySelection selection) {
        this.words = words;
        this.names = new MuscleNames(words);
        this.selection = selection;
        this.drawing = new BodyDrawing(words, HEIGHT);
        setId("body-map");
        getStyleClass().add("body-map");
        drawing.setId("body-map-figures");
        drawing.getStyleClass().add("choosing");
        drawing.setAccessibleRole(AccessibleRole.BUTTON);
        drawing.setAccessibleHelp(words.text("body.map.help"));
        // Pressed, not clicked: while the mouse is down, the page does not scroll what is under it away.
        drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> drawing.requestFocus());
        drawing.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        drawing.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        drawing.onFired(() -> choose(drawing.currentProperty().get(), false));
        drawing.addEventFilter(KeyEvent.KEY_PRESSED, _ -> by(true));
        drawing.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> by(false));
        drawing.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> by(false));
        VBox.setVgrow(drawing, Priority.ALWAYS);
        pointed.setId("body-map-pointed");
        hint.setId("body-map-hint");
        var lines = new VBox(pointed, hint);
        lines.getStyleClass().add("body-map-lines");
        getChildren().addAll(lines, drawing);
        drawing.currentProperty().subscribe(this::say);
        selection.sites().addListener((ListChangeListener<Site>) _ -> show());
        show();
    }

    /// Moves the focus to the figures.
    @Override
    public void requestFocus() {
        drawing.requestFocus();
    }

    BodyDrawing drawing() {
        return drawing;
    }

    private void show() {
        drawing.patches().forEach(patch -> show(patch, selection.on(patch)));
        say(drawing.currentProperty().get());
    }

    private void show(Patch patch, List<Site> chosen) {
        if (chosen.isEmpty()) {
            drawing.node(patch).clear();
        } else {
            drawing.node(patch).show("chosen", numbers(chosen));
        }
    }

    private String numbers(List<Site> chosen) {
        return chosen.stream()
                .map(site -> Integer.toString(selection.numberOf(site)))
                .collect(Collectors.joining(words.text("body.map.badge.join")));
    }

    /// Speaks of keys to those who use them, otherwise of clicks.
    private void by(boolean keys) {
        if (byKeys != keys) {
            byKeys = keys;
            say(drawing.currentProperty().get());
        }
    }

    private void say(Optional<Patch> patch) {
        pointed.setText(patch.map(this::name).orElse(words.text("body.map.point")));
        hint.setText(patch.map(this::effect).orElse(words.text("body.map.left")));
        drawing.setAccessibleText(words.text(
                "body.map.spoken", patch.isEmpty() ? words.text("body.map.name") : pointed.getText(), hint.getText()));
    }

    /// The muscles of a patch that are chosen, with their numbers, or else the one that a click would choose.
    private String name(Patch patch) {
        List<Site> chosen = selection.on(patch);
        return chosen.isEmpty()
                ? selection.next(patch).map(names::full).orElseThrow()
                : chosen.stream()
                        .map(site -> words.text("body.map.chosen", selection.numberOf(site), names.full(site)))
                        .collect(Collectors.joining(words.text("body.map.chosen.join")));
    }

    private String effect(Patch patch) {
        String by = byKeys ? ".keys" : "";
        if (selection.on(patch).isEmpty()) {
            return words.text("body.map.choose" + by);
        }
        return selection
                .next(patch)
                .map(site -> words.text("body.map.next" + by, site))
                .orElse(words.text("body.map.remove" + by));
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            var patch = drawing.at(event.getX(), event.getY());
            drawing.currentProperty().set(patch);
            choose(patch, event.isShiftDown() || event.isShortcutDown());
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            choose(drawing.currentProperty().get(), event.isShiftDown() || event.isShortcutDown());
        }
    }

    /// What a click, or Space or Enter, does to a patch.
    void choose(Optional<Patch> patch, boolean adding) {
        if (adding) {
            patch.ifPresent(selection::clickToAdd);
        } else {
            patch.ifPresent(selection::click);
        }
    }
}
