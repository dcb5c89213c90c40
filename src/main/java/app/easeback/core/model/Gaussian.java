package app.easeback.core.model;

import app.easeback.core.model.Matrix.Vector;

/// A weighted normal distribution of the logarithms of amplitude and time constant.
///
/// @param weight how much it counts among others
record Gaussian(double weight, Vector mean, Matrix variance) {

    Gaussian(double weight, double amplitude, double timeConstant, Matrix variance) {
        this(weight, new Vector(amplitude, timeConstant), variance);
    }

    /// The one with the mean and variance of a grid of weights, one for each pair of amplitude and time constant.
    static Gaussian of(double[] pairs) {
        double sum = 0;
        double a = 0;
        double t = 0;
        double aa = 0;
        double at = 0;
        double tt = 0;
        for (int pair = 0; pair < pairs.length; pair++) {
            double amplitude = Grid.LOG_AMPLITUDE[pair % Grid.AMPLITUDES];
            double timeConstant = Grid.LOG_TIME_CONSTANT[pair / Grid.AMPLITUDES];
            sum += pairs[pair];
            a += pairs[pair] * amplitude;
            t += pairs[pair] * timeConstant;
            aa += pairs[pair] * amplitude * amplitude;
            at += pairs[pair] * amplitude * timeConstant;
            tt += pairs[pair] * timeConstant * timeConstant;
        }
        var mean = new Vector(a / sum, t / sum);
        return new Gaussian(
                1,
                mean,
                new Matrix(
                        aa / sum - mean.a() * mean.a(),
                        at / sum - mean.a() * mean.t(),
                        tt / sum - mean.t() * mean.t()));
    }

    /// The same moved and widened.
    Gaussian shifted(Vector by, Matrix added) {
        return new Gaussian(weight, mean.plus(by), variance.plus(added));
    }

    /// What it becomes after a lesson, with the same weight.
    Gaussian given(Lesson lesson) {
        Matrix precision = variance.inverse();
        Matrix newVariance = precision.plus(lesson.precision()).inverse();
        Vector newMean = newVariance.times(precision.times(mean).plus(lesson.information()));
        return new Gaussian(weight, newMean, newVariance);
    }

    /// How well it had foretold what the lesson says: the logarithm, up to a term that is the same for all.
    double logEvidence(Lesson lesson) {
        Gaussian after = given(lesson);
        return 0.5
                * (Math.log(after.variance.determinant() / variance.determinant())
                        + after.mean.dot(after.variance.inverse().times(after.mean))
                        - mean.dot(variance.inverse().times(mean)));
    }

    Gaussian weighted(double newWeight) {
        return new Gaussian(newWeight, mean, variance);
    }

    /// Its density, times the weight and a factor that is the same for all.
    Density density() {
        return new Density(weight / Math.sqrt(variance.determinant()), mean, variance.inverse());
    }

    /// A density ready to be asked at many points.
    record Density(double peak, Vector mean, Matrix precision) {

        double at(double amplitude, double timeConstant) {
            double a = amplitude - mean.a();
            double t = timeConstant - mean.t();
            return peak
                    * Math.exp(-0.5 * (a * a * precision.aa() + 2 * a * t * precision.at() + t * t * precision.tt()));
        }
    }
}
