package app.easeback.core.model;

import app.easeback.core.model.Observation.Bound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How one session at one site will likely go on. Times are hours since the session. Immutable.
public final class Forecast {

    private final Evidence evidence;
    private final Person person;
    private final Optional<ResidualSoreness> residualSoreness;
    private final List<Reading> readings;
    private final Posterior posterior;
    private final double[] readyAt;
    private final int[] byReady;
    private final double[] cumulative;

    private Forecast(
            Evidence evidence,
            Person person,
            Optional<ResidualSoreness> residualSoreness,
            List<Reading> readings,
            Posterior posterior,
            double[] readyAt,
            int[] byReady) {
        this.evidence = evidence;
        this.person = person;
        this.residualSoreness = residualSoreness;
        this.readings = readings;
        this.posterior = posterior;
        this.readyAt = readyAt;
        this.byReady = byReady;
        this.cumulative = cumulative(posterior);
    }

    /// @param residualSoreness of the earlier session that the evidence names, if it names one
    static Forecast of(Evidence evidence, Person person, Optional<ResidualSoreness> residualSoreness) {
        double[] readyAt = residualSoreness.map(ResidualSoreness::readyAt).orElse(Grid.READY_AT);
        int[] byReady = residualSoreness.isPresent() ? Grid.byTime(readyAt) : Grid.BY_READY;
        var readings = Reading.all(evidence.observations(), residualSoreness);
        var posterior = Posterior.before(person.before(evidence.traits())).given(readings);
        return new Forecast(evidence, person, residualSoreness, readings, posterior, readyAt, byReady);
    }

    /// The time by which, with this certainty, soreness will have fallen to the ready level for good; not before
    /// the floor.
    ///
    /// @param certainty 0–1
    public double readyAt(double certainty) {
        return readyAt(cumulative, certainty);
    }

    /// How probable it is that this time has come after `hours`.
    public double readyBy(double hours) {
        if (hours < Priors.FLOOR_HOURS) {
            return 0;
        }
        int low = 0;
        int high = byReady.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (readyAt[byReady[middle]] <= hours) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : Math.min(cumulative[low - 1], 1);
    }

    /// Whether no forecast is given: this is more likely another kind of soreness than the usual one after needling,
    /// the newest rating is higher than those before it make likely, or training may have added to it.
    public boolean isWithheld() {
        return isConfounded() || Unusual.probability(readings, posterior.logEvidence()) > 0.5 || isSurprising();
    }

    /// Whether the newest rating is above the ready level and training may have added to it. The forecast would be
    /// of what the needling left, and the muscle is sore all the same.
    public boolean isConfounded() {
        return newest().filter(rating -> rating.soreness() > Priors.READY)
                .filter(rating -> rating.bound() == Bound.AT_MOST || rating.bound() == Bound.NOTHING)
                .isPresent();
    }

    /// This one and the forecasts had the newest rating been lower, yet above the ready level, had there been no
    /// painkiller before it, and had there been no training. A rating too high to be believed counts as a slip, and
    /// one after training as hardly any: where no forecast is given, neither may bring the time forward.
    public List<Forecast> hadItBeenLess() {
        var untrained = with(observations().stream().map(Observation::untrained).toList());
        return Stream.of(this, untrained).distinct().flatMap(Forecast::lower).toList();
    }

    private Stream<Forecast> lower() {
        return Stream.concat(Stream.of(this), newest().stream().flatMap(this::lower));
    }

    private Stream<Forecast> lower(Observation newest) {
        var before = posterior.without(readings.getLast());
        return IntStream.rangeClosed(Priors.READY + 1, newest.soreness())
                .boxed()
                .flatMap(newest::plainer)
                .filter(rating -> !rating.equals(newest))
                .map(rating -> with(before, rating));
    }

    private Forecast with(Posterior before, Observation rating) {
        var reading = Reading.all(List.of(rating), residualSoreness);
        return with(
                inPlaceOfNewest(observations(), rating),
                inPlaceOfNewest(readings, reading.getFirst()),
                before.given(reading));
    }

    private Forecast with(List<Observation> observations) {
        if (observations.equals(observations())) {
            return this;
        }
        var others = Reading.all(observations, residualSoreness);
        return with(
                observations,
                others,
                Posterior.before(person.before(evidence.traits())).given(others));
    }

    private Forecast with(List<Observation> observations, List<Reading> others, Posterior after) {
        var other = new Evidence(evidence.traits(), observations, evidence.before());
        return new Forecast(other, person, residualSoreness, others, after, readyAt, byReady);
    }

    private static <T> List<T> inPlaceOfNewest(List<T> all, T one) {
        return Stream.concat(all.stream().limit(all.size() - 1), Stream.of(one)).toList();
    }

    private Optional<Observation> newest() {
        return observations().isEmpty()
                ? Optional.empty()
                : Optional.of(observations().getLast());
    }

    private boolean isSurprising() {
        if (readings.isEmpty()) {
            return false;
        }
        Observation newest = evidence.observations().getLast();
        boolean tells = newest.bound() == Bound.EXACT || newest.bound() == Bound.AT_LEAST;
        return tells
                && newest.soreness() > Priors.READY
                && chance(
                                posterior.without(readings.getLast()).levels(newest.hours()),
                                Bound.AT_LEAST,
                                newest.soreness(),
                                newest.hours())
                        < Priors.SURPRISE;
    }

    /// How probable each rating, 0 to 10, is after `hours`.
    public double[] ratings(double hours) {
        double[] levels = posterior.levels(hours);
        var chances = new double[Likelihood.HIGHEST + 1];
        for (int rating = 0; rating < chances.length; rating++) {
            chances[rating] = chance(levels, Bound.EXACT, rating, hours);
        }
        return chances;
    }

    /// How probable a rating is, over all soreness there may be.
    ///
    /// @param levels how probable each soreness is then
    private double chance(double[] levels, Bound bound, int rating, double hours) {
        double[] row = Likelihood.row(bound, rating, hours, residualSoreness);
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += levels[i] * row[i];
        }
        return sum;
    }

    /// By how many hours knowing these traits moves the suggested time; negative is earlier.
    public double effectOf(Set<Trait> traits) {
        return suggested()
                - suggested(posterior.believing(person.before(evidence.traits().without(traits))));
    }

    /// By how many hours one rating moves it; negative is earlier.
    ///
    /// @param index the place of its observation in the evidence
    public double effectOfRating(int index) {
        return suggested() - suggested(posterior.without(readings.get(index)));
    }

    /// By how many hours the patient's own history moves it; negative is earlier.
    public double effectOfHistory() {
        return suggested() - suggested(posterior.believing(Person.UNKNOWN.before(evidence.traits())));
    }

    /// The ratings it rests on, oldest first.
    public List<Observation> observations() {
        return evidence.observations();
    }

    /// How many finished sessions of this patient it has learned from.
    public int sessionsLearnedFrom() {
        return person.sessions();
    }

    private double suggested() {
        return readyAt(Priors.SUGGESTED);
    }

    private double suggested(Posterior other) {
        return readyAt(cumulative(other), Priors.SUGGESTED);
    }

    private double readyAt(double[] sums, double certainty) {
        int first = 0;
        while (first < sums.length - 1 && sums[first] < certainty) {
            first++;
        }
        return Math.clamp(readyAt[byReady[first]], Priors.FLOOR_HOURS, Double.MAX_VALUE);
    }

    /// For each course, the earliest ready first, the probability of it and of all before it.
    private double[] cumulative(Posterior of) {
        double[] courses = of.courses();
        var sums = new double[byReady.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            int course = byReady[i];
            sum += course == Grid.COURSES ? 1 - of.soreAtAll() : courses[course];
            sums[i] = sum;
        }
        return sums;
    }

    Posterior posterior() {
        return posterior;
    }
}
