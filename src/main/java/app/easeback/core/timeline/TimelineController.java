package app.easeback.core.timeline;

import app.easeback.core.diary.Diary;
import app.easeback.core.rules.Rules;
import app.easeback.core.suggestion.Suggestion;
import app.easeback.core.suggestion.TrainingLevel;
import java.time.ZonedDateTime;

/// Says when, and how hard, the treated muscles may train, with reasons.
///
/// Pure and deterministic: the same diary and moment give the same suggestion, for ever, and nothing that happened or
/// was recorded after the moment has a say. Thread-safe.
public final class TimelineController {

    /// The suggestion for one moment.
    ///
    /// @param diary what was recorded, in any order; of the last seven days at least
    /// @param now the moment, in the zone whose mornings count
    public Suggestion suggest(Diary diary, ZonedDateTime now) {
        return Rules.suggest(diary.knownBy(now.toInstant()), now);
    }

    /// The level of that suggestion: the rules alone decide it.
    public TrainingLevel level(Diary diary, ZonedDateTime now) {
        return Rules.suggest(diary.knownBy(now.toInstant()), now).level();
    }
}
