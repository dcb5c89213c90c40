package app.easeback.core.suggestion;

import app.easeback.core.body.Load;
import app.easeback.core.body.Site;
import java.util.Optional;

/// How free a movement or an exercise is, and why.
///
/// @param because the treated site that decides; absent where nothing holds it back
/// @param load how hard it works that site; none where it waits because walking is not comfortable
public record TrainingAdvice(TrainingUse use, Optional<Site> because, Load load) {

    public static final TrainingAdvice TRAIN = new TrainingAdvice(TrainingUse.TRAIN, Optional.empty(), Load.NONE);

    public TrainingAdvice {
        if ((use == TrainingUse.TRAIN) == because.isPresent()) {
            throw new IllegalArgumentException("because: " + use + " with " + because);
        }
    }
}
