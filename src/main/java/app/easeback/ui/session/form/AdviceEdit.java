package app.easeback.ui.session.form;

import app.easeback.core.session.PractitionerAdvice;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The newest advice of a session as it was edited, and what that makes of all its advice.
///
/// @param text the words as they are now
/// @param fullIntensityFrom the time as it is now
public record AdviceEdit(Optional<String> text, Optional<ZonedDateTime> fullIntensityFrom) {

    /// The advice that was said last.
    public static Optional<PractitionerAdvice> newest(List<PractitionerAdvice> advice) {
        return advice.stream().reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
    }

    /// A different time for full intensity is new advice, said at `now`; what was said before stays beside
    /// it. Any other change corrects the newest advice, and emptying both fields takes it away.
    ///
    /// @param now when new advice counts as said
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
