package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// One line of the history.
///
/// @param at the session's time in the patient's zone
/// @param text what a search looks at, folded
/// @param opensMonth whether it is the first line of its month
record SessionRow(ImsSession session, ZonedDateTime at, String text, boolean opensMonth) {

    /// The same lines, each marked when it is the first of its month.
    static List<SessionRow> byMonth(List<SessionRow> rows) {
        var marked = new ArrayList<SessionRow>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean opens = i == 0 || !row.month().equals(rows.get(i - 1).month());
            marked.add(row.opening(opens));
        }
        return marked;
    }

    private SessionRow opening(boolean opens) {
        return opens == opensMonth ? this : new SessionRow(session, at, text, opens);
    }

    private YearMonth month() {
        return YearMonth.from(at);
    }
}
