package app.easeback.ui.session;

import app.easeback.core.checkin.CheckIn;
import app.easeback.core.session.ImsSession;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.session.calendar.CalendarModel;
import app.easeback.ui.session.form.FormBench;
import app.easeback.ui.session.page.Elsewhere;
import app.easeback.ui.session.page.PageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The models of the screen, that of the list beside that of the form.
public final class SessionBench extends FormBench {

    public final SessionListModel list = new SessionListModel(store, journal, recovery, new Work(this, notices), words);
    public final CalendarModel calendar =
            new CalendarModel(store, journal, recovery, new Work(this, notices), words, list.matchesProperty());
    public final PageModel page = new PageModel(store, journal, recovery, new Work(this, notices), words);

    /// What other parts of the window were asked to do.
    final List<ImsSession> repeated = new ArrayList<>();

    final List<CheckIn> edited = new ArrayList<>();
    final List<ImsSession> onTimeline = new ArrayList<>();
    final Elsewhere elsewhere = new Elsewhere(repeated::add, edited::add, onTimeline::add);

    /// How often the store was used.
    int uses;

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        uses++;
        super.run(work, done, failed);
    }

    SessionsView view() {
        return new SessionsView(words, list, calendar, page, form, usuals, elsewhere);
    }
}
