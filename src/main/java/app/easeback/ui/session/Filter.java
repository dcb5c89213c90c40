package app.easeback.ui.session;

import app.easeback.core.body.Muscle;
import app.easeback.ui.common.SearchText;
import java.time.LocalDate;
import java.util.Optional;

/// What a session must match to be shown. Every part must match; an empty part matches any session.
record Filter(SearchText search, Optional<Muscle> muscle, Optional<String> practitioner, TimeFilter time) {

    static final Filter NOTHING =
            new Filter(new SearchText(""), Optional.empty(), Optional.empty(), new TimeFilter.Always());

    boolean isEmpty() {
        return equals(NOTHING);
    }

    boolean lets(SessionRow row, LocalDate today) {
        var session = row.session();
        return search.isInFolded(row.text())
                && time.holds(row.at().toLocalDate(), today)
                && practitioner
                        .map(name -> session.practitioner().equals(Optional.of(name)))
                        .orElse(true)
                && muscle.map(wanted -> session.muscles().stream()
                                .anyMatch(treated -> treated.site().muscle().equals(wanted)))
                        .orElse(true);
    }
}
