package app.easeback.core.model;

import app.easeback.core.model.Matrix.Vector;
import java.util.List;

/// What is believed about the logarithms of amplitude and time constant: a mixture of normal distributions.
record Belief(List<Gaussian> parts) {

    Belief {
        parts = List.copyOf(parts);
    }

    static Belief of(Gaussian... parts) {
        return new Belief(List.of(parts));
    }

    Belief shifted(Vector by, Matrix added) {
        return new Belief(parts.stream().map(part -> part.shifted(by, added)).toList());
    }

    /// The belief after a lesson: each part learns, and is weighted by how well it had foretold the lesson.
    Belief given(Lesson lesson) {
        if (lesson.isEmpty()) {
            return this;
        }
        double best = parts.stream()
                .mapToDouble(part -> part.logEvidence(lesson))
                .max()
                .orElseThrow();
        return new Belief(parts.stream()
                .map(part -> part.given(lesson).weighted(part.weight() * Math.exp(part.logEvidence(lesson) - best)))
                .toList());
    }

    /// The one normal distribution with the same mean and variance.
    Gaussian merged() {
        double weight = parts.stream().mapToDouble(Gaussian::weight).sum();
        Vector mean = Vector.ZERO;
        for (Gaussian part : parts) {
            mean = mean.plus(part.mean().times(part.weight() / weight));
        }
        Matrix variance = Matrix.ZERO;
        for (Gaussian part : parts) {
            Vector off = part.mean().minus(mean);
            var between = new Matrix(off.a() * off.a(), off.a() * off.t(), off.t() * off.t());
            variance = variance.plus(part.variance().plus(between).times(part.weight() / weight));
        }
        return new Gaussian(1, mean, variance);
    }
}
