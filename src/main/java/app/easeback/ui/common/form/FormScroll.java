package app.easeback.ui.common.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls a form so that the field with the focus is always in view.
public final class FormScroll extends ScrollPane {

    /// Room kept above and below the field, for its label and its help.
    private static final double MARGIN = 48;

    private final double highest;
    private boolean pressed;

    public FormScroll(Region content) {
        this(content, Double.MAX_VALUE);
    }

    /// @param highest the height it wishes to have at most, in pixels, however much is in it
    public FormScroll(Region content, double highest) {
        super(content);
        this.highest = highest;
        setFitToWidth(true);
        getStyleClass().add("screen-scroll");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), highest);
    }

    /// What is pressed stays below the mouse, or the click would be lost.
    private void reveal(@Nullable Node focused) {
        if (focused == null || pressed) {
            return;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.equals(getContent())) {
                scrollTo(getContent().sceneToLocal(focused.localToScene(focused.getLayoutBounds())));
            }
        }
    }

    private void scrollTo(Bounds field) {
        double view = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        if (field.getMinY() - MARGIN < top) {
            setVvalue(Math.max(0, (field.getMinY() - MARGIN) / hidden));
        } else if (field.getMaxY() + MARGIN > top + view) {
            setVvalue(Math.min(1, (field.getMaxY() + MARGIN - view) / hidden));
        }
    }
}
