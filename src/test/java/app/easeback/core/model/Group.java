package app.easeback.core.model;

/// The groups of simulated patients that docs/model.md tells of, each with its own seed.
enum Group {
    AS_SUPPOSED("as the model supposes", 1_500),
    AS_PUBLISHED("as published, one kind only", 1_500),
    SORER("a little sorer for longer (3.7, 23 h)", 1_500),
    FAST_THEN_SLOW("soreness falls fast, then slowly", 800),
    SLOW_THEN_FAST("soreness falls slowly, then fast", 800),
    DRIFTING("ratings drift from day to day", 800),
    FAR_OFF("ratings are often far off", 800),
    AFTER_EXERCISE("soreness from training", 500),
    USUAL_PAIN("the pain that was there before", 500);

    private final String words;
    private final int sessions;

    Group(String words, int sessions) {
        this.words = words;
        this.sessions = sessions;
    }

    String words() {
        return words;
    }

    Population population() {
        return switch (this) {
            case AS_SUPPOSED -> Population.PRIOR;
            case AS_PUBLISHED -> Population.PUBLISHED;
            case SORER -> Population.SORER;
            case FAST_THEN_SLOW -> Population.falling(0.8);
            case SLOW_THEN_FAST -> Population.falling(1.25);
            case DRIFTING -> Population.drifting(0.5);
            case FAR_OFF -> Population.heavyTailed(3);
            case AFTER_EXERCISE -> Population.AFTER_EXERCISE;
            case USUAL_PAIN -> Population.USUAL_PAIN;
        };
    }

    Study study() {
        return Study.of(population(), sessions, sessions + words.length());
    }
}
