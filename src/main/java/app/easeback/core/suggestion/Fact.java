package app.easeback.core.suggestion;

import app.easeback.core.body.Site;
import app.easeback.core.checkin.Symptom;
import java.time.ZonedDateTime;
import java.util.Set;

/// One thing that a sentence names. It is a value, so that it can be put into words in any language.
public sealed interface Fact {

    /// A treated muscle and its side.
    record Where(Site site) implements Fact {}

    /// A count or a rating.
    record Count(int value) implements Fact {}

    /// A moment, told by the wall clock of its zone.
    record When(ZonedDateTime at) implements Fact {}

    /// Warning signs.
    record Signs(Set<Symptom> symptoms) implements Fact {}

    /// Words that a person wrote.
    record Quote(String text) implements Fact {}
}
