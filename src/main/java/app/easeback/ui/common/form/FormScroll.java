package app.easeback.ui.common.form;

import app.easeback.ui.common.focus.SteadyScroll;
import javafx.scene.layout.Region;

/// Scrolls a form so that the field with the focus is always in view.
public final class FormScroll extends SteadyScroll {

    private final double highest;

    public FormScroll(Region content) {
        this(content, Double.MAX_VALUE);
    }

    /// @param highest the greatest height that it asks for, in pixels, however much is in it
    public FormScroll(Region content, double highest) {
        setContent(content);
        this.highest = highest;
    }

    /// Does nothing, so that a click between the fields takes the focus from none of them: what is typed next
    /// would go elsewhere.
    @Override
    public void requestFocus() {}

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), highest);
    }
}
