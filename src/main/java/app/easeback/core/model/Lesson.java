package app.easeback.core.model;

import app.easeback.core.model.Matrix.Vector;
import java.util.List;

/// What finished sessions tell about the patient, as a factor exp(−½ θᵀ·precision·θ + informationᵀ·θ) on what is
/// believed of the logarithms θ of the patient's amplitude and time constant. It holds the evidence only, nothing
/// of what was believed before, so lessons add up in any order and none counts twice.
record Lesson(Matrix precision, Vector information) {

    static final Lesson NONE = new Lesson(Matrix.ZERO, Vector.ZERO);

    /// What ratings taught that turned one belief into another. In a direction in which they taught nothing, what
    /// is learned stays at the mean after them.
    static Lesson between(Gaussian before, Gaussian after) {
        Matrix precisionBefore = before.variance().inverse();
        Matrix precisionAfter = after.variance().inverse();
        Matrix difference = precisionAfter.minus(precisionBefore);
        Matrix precision = difference.positivePart();
        return new Lesson(
                precision,
                precision.equals(difference)
                        ? precisionAfter.times(after.mean()).minus(precisionBefore.times(before.mean()))
                        : precision.times(after.mean()));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    Lesson plus(Lesson other) {
        return new Lesson(precision.plus(other.precision), information.plus(other.information));
    }

    Lesson times(double factor) {
        return new Lesson(precision.times(factor), information.times(factor));
    }

    /// The lesson of several sites of one session. How much they depend on one another is unknown, so together
    /// they count as one: equal weights that add up to 1 are never overconfident, whatever the dependence
    /// (covariance intersection, Julier and Uhlmann 1997).
    static Lesson together(List<Lesson> sites) {
        return sites.stream().reduce(NONE, Lesson::plus).times(1.0 / Math.max(1, sites.size()));
    }

    /// What the evidence about one session tells about the patient, whose sessions scatter by `between` around
    /// their own mean moved by `shift`.
    Lesson aboutPatient(Vector shift, Matrix between) {
        // (1 + Λ·N)⁻¹ with N diagonal; the product with Λ is symmetric again.
        double m11 = 1 + precision.aa() * between.aa();
        double m12 = precision.at() * between.tt();
        double m21 = precision.at() * between.aa();
        double m22 = 1 + precision.tt() * between.tt();
        double determinant = m11 * m22 - m12 * m21;
        double k11 = m22 / determinant;
        double k12 = -m12 / determinant;
        double k21 = -m21 / determinant;
        double k22 = m11 / determinant;
        Vector free = information.minus(precision.times(shift));
        return new Lesson(
                new Matrix(
                        k11 * precision.aa() + k12 * precision.at(),
                        k11 * precision.at() + k12 * precision.tt(),
                        k21 * precision.at() + k22 * precision.tt()),
                new Vector(k11 * free.a() + k12 * free.t(), k21 * free.a() + k22 * free.t()));
    }
}
