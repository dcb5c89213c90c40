package app.easeback.ui.settings;

import app.easeback.core.Autostart;

/// A start with the computer that tests switch, and that can refuse.
final class SettableAutostart implements Autostart {

    boolean possible = true;
    boolean refuses;
    private boolean on;

    @Override
    public boolean possible() {
        return possible;
    }

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public void set(boolean other) {
        if (refuses) {
            throw new IllegalStateException("refused");
        }
        on = other;
    }
}
