package app.easeback.app;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recovery;
import app.easeback.core.ReminderDesk;
import app.easeback.core.Store;
import app.easeback.core.Version;
import app.easeback.core.model.SorenessModel;
import app.easeback.core.reminder.Notice;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.timeline.TimelineController;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.CheckInModel;
import app.easeback.ui.checkin.CheckInView;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.Theme;
import app.easeback.ui.reminder.NextCard;
import app.easeback.ui.reminder.ReminderModel;
import app.easeback.ui.reminder.RemindersView;
import app.easeback.ui.reminder.WindowNotifier;
import app.easeback.ui.session.SessionListModel;
import app.easeback.ui.session.SessionsView;
import app.easeback.ui.session.form.SessionFormModel;
import app.easeback.ui.settings.SettingsModel;
import app.easeback.ui.settings.SettingsView;
import app.easeback.ui.shell.MainWindow;
import app.easeback.ui.shell.NoticeBar;
import app.easeback.ui.timeline.GradesModel;
import app.easeback.ui.timeline.TimelineModel;
import app.easeback.ui.timeline.TimelineView;
import app.easeback.ui.today.TodayModel;
import app.easeback.ui.today.TodayView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Where everything long-lived of the window is made and handed to what needs it.
final class Wiring {

    private static final String[] TEXTS = {
        "app.easeback.ui.shell",
        "app.easeback.ui.today.today",
        "app.easeback.ui.checkin.checkin",
        "app.easeback.ui.timeline.timeline",
        "app.easeback.ui.reminder.reminder",
        "app.easeback.ui.session.session",
        "app.easeback.ui.settings.settings",
    };

    private final Words words;
    private final Journal journal;
    private final TodayModel today;
    private final CheckInModel checkIn;
    private final ReminderModel reminders;
    private final ReminderTicker ticker;
    private final Navigation navigation = new Navigation("today");
    private final List<Screen> screens;
    private final MainWindow window;

    /// @param sample whether the window shows throw-away data
    Wiring(
            Store store,
            Path dataFolder,
            Clock clock,
            Locale locale,
            Background background,
            Consumer<Theme.Choice> dress,
            boolean sample) {
        words = Words.of(locale, TEXTS);
        journal = new Journal(store, clock);
        var recovery = new Recovery(store, new TimelineController(new SorenessModel()), clock);
        recovery.follow(journal);
        var desk = new ReminderDesk(store, recovery, journal);
        ticker = new ReminderTicker(desk, recovery, new NoticeWords(words));
        var notices = new NoticeBar(words);

        today = new TodayModel(store, recovery, journal, background, notices);
        checkIn = new CheckInModel(recovery, journal, background, notices, words);
        var timeline = new TimelineModel(store, recovery, journal, background, notices);
        var grades = new GradesModel(recovery, journal, background, notices, clock);
        reminders = new ReminderModel(store, recovery, journal, desk, ticker, background, notices);

        var sessions = new SessionsView(
                words,
                new SessionListModel(store, journal, recovery, background, notices, words),
                new SessionFormModel(store, journal, recovery, background, notices, words, clock));
        var settings = new SettingsModel(store, journal, background, notices, words, dress);

        Runnable logSession = () -> {
            navigation.go(sessions.id());
            sessions.openNew();
        };
        screens = List.of(
                new TodayView(
                        today,
                        words,
                        logSession,
                        () -> new CheckInView(checkIn, words),
                        () -> new NextCard(reminders, words, clock)),
                new TimelineView(timeline, grades, words),
                sessions,
                new RemindersView(reminders, words, clock),
                new SettingsView(words, settings, dataFolder, Version.text()));
        Optional<String> banner = sample ? Optional.of(words.text("app.sample")) : Optional.empty();
        window = new MainWindow(words, screens, navigation, notices, logSession, banner);
    }

    MainWindow window() {
        return window;
    }

    Words words() {
        return words;
    }

    /// The ids of the screens, in the order of the sidebar.
    List<String> screens() {
        return screens.stream().map(Screen::id).toList();
    }

    Navigation navigation() {
        return navigation;
    }

    /// Reads everything that time alone can change.
    void tick() {
        today.refresh();
        checkIn.refresh();
        reminders.refresh();
    }

    /// Tells every model that another program has changed the store.
    void changedElsewhere() {
        journal.changed();
    }

    /// Shows notices over `owner` from now on.
    void remindOver(Window owner, Executor fxThread) {
        ticker.tellBy(new WindowNotifier(owner, fxThread, this::chosen));
    }

    private void chosen(Notice notice, Notice.Choice choice) {
        notice.reminder().ifPresent(reminder -> reminders.answer(reminder, choice));
        if (choice == Notice.Choice.OPEN) {
            navigation.go("today");
        }
    }
}
