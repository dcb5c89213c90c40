package app.easeback.app.wiring;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.SessionListModel;
import app.easeback.ui.session.SessionsView;
import app.easeback.ui.session.calendar.CalendarModel;
import app.easeback.ui.session.form.SessionFormModel;
import app.easeback.ui.session.form.UsualsModel;
import app.easeback.ui.session.page.Elsewhere;
import app.easeback.ui.session.page.PageModel;
import java.time.Clock;
import java.util.function.Consumer;

/// The screen Sessions with all that it is made of, and its form, which other screens open too.
///
/// @param tick tells it that time has passed
record SessionsScreen(SessionsView view, SessionFormModel form, Runnable tick) {

    /// @param editCheckIn opens a check-in to change it
    /// @param showOnTimeline shows the course of a session
    static SessionsScreen of(
            Store store,
            Recovery recovery,
            Journal journal,
            Work work,
            Words words,
            Clock clock,
            Consumer<CheckIn> editCheckIn,
            Consumer<ImsSession> showOnTimeline) {
        var form = new SessionFormModel(store, journal, recovery, work, words, clock);
        var history = new SessionListModel(store, journal, recovery, work, words);
        var calendar = new CalendarModel(store, journal, recovery, work, words, history.matchesProperty());
        var page = new PageModel(store, journal, recovery, work, words);
        var view = new SessionsView(
                words,
                history,
                calendar,
                page,
                form,
                new UsualsModel(store, journal, work, words, form),
                new Elsewhere(form::openRepeat, editCheckIn, showOnTimeline));
        return new SessionsScreen(view, form, () -> {
            history.tick();
            calendar.tick();
            page.tick();
        });
    }
}
