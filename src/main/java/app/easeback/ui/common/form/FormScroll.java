package app.easeback.ui.common.form;

import app.easeback.ui.common.FocusInView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls a form so that the field with the focus is always in view.
public final class FormScroll extends ScrollPane {

    private final double highest;

    public FormScroll(Region content) {
        this(content, Double.MAX_VALUE);
    }

    /// @param highest the height it wishes to have at most, in pixels, however much is in it
    public FormScroll(Region content, double highest) {
        super(content);
        this.highest = highest;
        setFitToWidth(true);
        getStyleClass().add("screen-scroll");
        FocusInView.in(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), highest);
    }
}
