package app.easeback.core.session;

import app.easeback.core.entry.Range;

/// How many local twitch responses a muscle gave. Few patients count them; most can tell few from many, and that
/// is what the rules ask: six or more tend to make it sorer (Diciolla 2021; docs/evidence.md).
public sealed interface Twitches {

    Range COUNT = new Range(0, 200);

    /// How many there were, at the least.
    int least();

    /// An exact number, 0–200.
    static Twitches counted(int count) {
        return new Counted(count);
    }

    /// An exact number, 0–200.
    record Counted(int count) implements Twitches {

        public Counted {
            COUNT.check("twitches", count);
        }

        @Override
        public int least() {
            return count;
        }
    }

    /// What a patient can tell without counting.
    enum About implements Twitches {
        ONE_TO_FIVE(1),
        SIX_OR_MORE(6);

        private final int least;

        About(int least) {
            this.least = least;
        }

        @Override
        public int least() {
            return least;
        }
    }
}
