package app.easeback.core.grading;

import java.util.List;

/// How many windows held what happened.
///
/// @param hits their number; a window that holds a part of what may have happened counts as that part
/// @param n of how many windows
/// @param undecided for how many more windows it cannot be told
public record HitRate(double hits, int n, int undecided) {

    /// The share of windows that should hold what happens.
    public static final double AIM = 0.8;

    static HitRate of(List<Held> windows) {
        double hits = 0;
        int n = 0;
        for (Held window : windows) {
            var share = window.outcome().shareIn(window.window());
            hits += share.orElse(0);
            n += share.isPresent() ? 1 : 0;
        }
        return new HitRate(hits, n, windows.size() - n);
    }

    /// The share, 0–1; 0 where there are no windows.
    public double rate() {
        return n == 0 ? 0 : hits / n;
    }
}
