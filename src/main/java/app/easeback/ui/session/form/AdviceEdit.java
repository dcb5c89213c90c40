package app.easeback.ui.session.form;

import app.easeback.core.session.PractitionerAdvice;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of a session's advice when the newest one was edited.
///
/// @param text the words as they are now
/// @param fullIntensityFrom the time as it is now
public record AdviceEdit(Optional<String> text, Optional<ZonedDateTime> fullIntensityFrom) {

    /// The advice that was said last.
    public static Optional<PractitionerAdvice> newest(List<PractitionerAdvice> advice) {
        return advice.stream().reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
    }

    /// A time that differs is new advice, said at `now`: what was said before stays beside it. Anything else corrects
    /// the newest one, and emptying it takes it away.
    ///
    /// @param now when advice counts as said that is not a correction
    List<PractitionerAdvice> appliedTo(List<PractitionerAdvice> before, ZonedDateTime now) {
        var newest = newest(before);
        var after = new ArrayList<>(before);
        boolean otherTime = fullIntensityFrom.isPresent()
                && !newest.flatMap(PractitionerAdvice::fullIntensityFrom).equals(fullIntensityFrom);
        if (newest.isEmpty() || otherTime) {
            said(now).ifPresent(after::add);
            return after;
        }
        int place = before.lastIndexOf(newest.get());
        after.remove(place);
        said(newest.get().at()).ifPresent(corrected -> after.add(place, corrected));
        return after;
    }

    private Optional<PractitionerAdvice> said(ZonedDateTime at) {
        return text.isEmpty() && fullIntensityFrom.isEmpty()
                ? Optional.empty()
                : Optional.of(new PractitionerAdvice(at, fullIntensityFrom, text));
    }
}
