package app.easeback.core.grading;

import java.util.List;
import java.util.Optional;

/// How well one forecaster did.
///
/// @param logScore the mean of ln p, p being the probability it gave to the next rating; higher is better
/// @param rankedScore the mean ranked probability score of the next rating, 0–1; lower is better
/// @param n of how many ratings
/// @param coverage of its windows; absent where it has none
public record Score(Forecaster forecaster, double logScore, double rankedScore, int n, Optional<Coverage> coverage) {

    static Score of(Forecaster who, List<NextRating> ratings, Optional<Coverage> coverage) {
        return new Score(
                who,
                ratings.stream()
                        .mapToDouble(next -> next.logScore(who))
                        .average()
                        .orElse(0),
                ratings.stream()
                        .mapToDouble(next -> next.rankedScore(who))
                        .average()
                        .orElse(0),
                ratings.size(),
                coverage);
    }
}
