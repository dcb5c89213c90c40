package app.easeback.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What windows are worth to patients of a population: simulated sessions, each asked about after every check-in.
///
/// @param all every window
/// @param open those wider than an hour
/// @param shut those that are shut at 24 hours
/// @param slow those of sessions whose true time is beyond 24 hours
/// @param unusual how many sessions were flagged by the last check-in, as a share
record Study(Windows all, Windows open, Windows shut, Windows slow, double unusual) {

    /// Check-ins of a session at 17:30: at once, before bed, then morning and evening.
    static final double[] CHECK_INS = {1, 6, 14.5, 24.5, 38.5, 48.5, 62.5, 72.5, 86.5};

    /// After how many check-ins a window is asked for.
    private static final int ASKED = 4;

    private static final Traits NOTHING_KNOWN = new Traits(Map.of());

    /// Some windows.
    ///
    /// @param count how many
    /// @param held how many held the true time
    /// @param early in how many the suggested time was before the true one
    record Windows(int count, int held, int early) {

        double coverage() {
            return (double) held / count;
        }

        double tooEarly() {
            return (double) early / count;
        }
    }

    private static final class Counter {
        private int count;
        private int held;
        private int early;

        void add(Forecast forecast, double truth) {
            count++;
            double slack = 0.1;
            held += forecast.readyAt(Priors.EARLY) <= truth + slack && truth <= forecast.readyAt(Priors.LATE) + slack
                    ? 1
                    : 0;
            early += truth > forecast.readyAt(Priors.SUGGESTED) + slack ? 1 : 0;
        }

        Windows windows() {
            return new Windows(count, held, early);
        }
    }

    static Study of(Population population, int sessions, long seed) {
        var random = new Random(seed);
        var all = new Counter();
        var open = new Counter();
        var shut = new Counter();
        var slow = new Counter();
        int unusual = 0;
        for (int i = 0; i < sessions; i++) {
            Truth truth = population.draw(random);
            double ready = truth.readyAt();
            List<Observation> ratings = truth.rated(random, CHECK_INS);
            for (int known = 0; known < ASKED; known++) {
                Forecast forecast = forecast(ratings.subList(0, known));
                all.add(forecast, ready);
                boolean wide = forecast.readyAt(Priors.LATE) - forecast.readyAt(Priors.EARLY) > 1;
                (wide ? open : shut).add(forecast, ready);
                if (ready > Priors.FLOOR_HOURS) {
                    slow.add(forecast, ready);
                }
            }
            unusual += forecast(ratings).isWithheld() ? 1 : 0;
        }
        return new Study(all.windows(), open.windows(), shut.windows(), slow.windows(), (double) unusual / sessions);
    }

    static Forecast forecast(List<Observation> ratings) {
        return new SorenessModel().forecast(new Evidence(NOTHING_KNOWN, ratings, Optional.empty()), Person.UNKNOWN);
    }
}
