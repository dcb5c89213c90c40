package app.easeback.core.model;

/// A symmetric matrix over the logarithms of amplitude and time constant. Two by two: closed forms are exact and need
/// no library.
///
/// @param aa its entry for the amplitude alone
/// @param at the one off the diagonal
/// @param tt its entry for the time constant alone
record Matrix(double aa, double at, double tt) {

    static final Matrix ZERO = diagonal(0, 0);

    static Matrix diagonal(double aa, double tt) {
        return new Matrix(aa, 0, tt);
    }

    Matrix plus(Matrix other) {
        return new Matrix(aa + other.aa, at + other.at, tt + other.tt);
    }

    Matrix minus(Matrix other) {
        return plus(other.times(-1));
    }

    Matrix times(double factor) {
        return new Matrix(factor * aa, factor * at, factor * tt);
    }

    Vector times(Vector vector) {
        return new Vector(aa * vector.a() + at * vector.t(), at * vector.a() + tt * vector.t());
    }

    double determinant() {
        return aa * tt - at * at;
    }

    Matrix inverse() {
        double determinant = determinant();
        return new Matrix(tt / determinant, -at / determinant, aa / determinant);
    }

    /// The nearest matrix without negative eigenvalues.
    Matrix positivePart() {
        double middle = (aa + tt) / 2;
        double radius = Math.hypot((aa - tt) / 2, at);
        double low = middle - radius;
        double high = middle + radius;
        if (low >= 0) {
            return this;
        }
        // Of both eigenvalues only the higher one stays: high · v vᵀ, where v vᵀ = (this − low · 1) / (high − low).
        return high <= 0 ? ZERO : minus(diagonal(low, low)).times(high / (high - low));
    }

    /// A column of two.
    record Vector(double a, double t) {

        static final Vector ZERO = new Vector(0, 0);

        Vector plus(Vector other) {
            return new Vector(a + other.a, t + other.t);
        }

        Vector minus(Vector other) {
            return new Vector(a - other.a, t - other.t);
        }

        Vector times(double factor) {
            return new Vector(factor * a, factor * t);
        }

        double dot(Vector other) {
            return a * other.a + t * other.t;
        }
    }
}
