package app.easeback.core.session;

import app.easeback.core.entry.Range;

/// How many local twitch responses a muscle gave. Few patients count them; most can tell few from many, and that
/// is what the rules ask: six or more tend to make it sorer (Diciolla 2021; docs/evidence.md).
public sealed interface Twitches {

    Range COUNT = new Range(0, 200);

    /// At least this many.
    int least();

    /// At most this many.
    int most();

    /// So many, 0–200.
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

        @Override
        public int most() {
            return count;
        }
    }

    /// What can be told without having counted.
    enum About implements Twitches {
        ONE_TO_FIVE(1, 5),
        SIX_OR_MORE(6, COUNT.max());

        private final int least;
        private final int most;

        About(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public int least() {
            return least;
        }

        @Override
        public int most() {
            return most;
        }
    }
}
