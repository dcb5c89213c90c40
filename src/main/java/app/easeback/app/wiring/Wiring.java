package app.easeback.app.wiring;

import app.easeback.app.files.CalendarExport;
import app.easeback.app.files.RecordExport;
import app.easeback.app.files.UserFile;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Notice;
import app.easeback.core.reminder.Notifier;
import app.easeback.core.session.ImsSession;
import app.easeback.core.telling.NoticeWords;
import app.easeback.core.telling.ReminderDesk;
import app.easeback.core.telling.ReminderTicker;
import app.easeback.core.words.Language;
import app.easeback.core.words.Words;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.ui.checkin.CheckInModel;
import app.easeback.ui.checkin.CheckInView;
import app.easeback.ui.checkin.EditDialog;
import app.easeback.ui.checkin.EditModel;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import app.easeback.ui.common.work.Writing;
import app.easeback.ui.reminder.BeingThereCard;
import app.easeback.ui.reminder.HeatTimer;
import app.easeback.ui.reminder.NextCard;
import app.easeback.ui.reminder.RemindersView;
import app.easeback.ui.reminder.board.ReminderModel;
import app.easeback.ui.settings.RunningModel;
import app.easeback.ui.settings.backup.BackupModel;
import app.easeback.ui.shell.MainWindow;
import app.easeback.ui.shell.NoticeBar;
import app.easeback.ui.shell.SampleBanner;
import app.easeback.ui.timeline.TimelineModel;
import app.easeback.ui.timeline.TimelineView;
import app.easeback.ui.timeline.grades.GradesModel;
import app.easeback.ui.today.TodayModel;
import app.easeback.ui.today.TodayView;
import app.easeback.ui.today.training.TrainingModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Makes everything long-lived of the window and hands it to what needs it.
public final class Wiring {

    /// Waits for no picture: for windows that are to be whole before they are on a screen.
    public static final Executor AT_ONCE = Runnable::run;

    private final Store store;
    private final Words words;
    private final Work work;
    private final Journal journal;
    private final TodayModel today;
    private final CheckInModel checkIn;
    private final TrainingModel training;
    private final ReminderModel reminders;
    private final TimelineModel timeline;
    private final ReminderTicker ticker;
    private final NoticeBar notices;
    private final Optional<BackupModel> backups;
    private final Navigation navigation = new Navigation("today");
    private final List<Screen> screens;
    private final MainWindow window;
    private final Runnable sessionsTick;
    private final FormNavigation toForm;
    private final NoticeAnswers answers;

    /// @param recovery remembers the history; the same one serves after a change of language
    /// @param afterPicture runs work once the first picture is on the screen
    /// @param dress makes the window look as the user wants it
    /// @param speak remakes the window in another language
    /// @param sample whether the window shows throw-away data
    /// @param computer what the window needs of the computer it runs on
    public Wiring(
            Store store,
            Recovery recovery,
            Path dataFolder,
            Clock clock,
            Words words,
            Background background,
            Executor afterPicture,
            Consumer<Look> dress,
            Consumer<Language.Choice> speak,
            boolean sample,
            Computer computer) {
        this.store = store;
        this.words = words;
        journal = new Journal(store, clock);
        recovery.follow(journal);
        var desk = new ReminderDesk(store, recovery, journal);
        ticker = new ReminderTicker(desk, recovery, new NoticeWords(words));
        notices = new NoticeBar(words);
        work = new Work(background, notices);

        today = new TodayModel(store, recovery, journal, work, words);
        checkIn = new CheckInModel(store, recovery, journal, work, words, clock);
        training = new TrainingModel(store, journal, work, words);
        var editCheckIn =
                new EditDialog(new EditModel(store, recovery, journal, work, words, clock), words, this::stage);
        var toCheckIn = new CheckInNavigation(checkIn, navigation, this::window);
        timeline = new TimelineModel(store, recovery, journal, work, clock);
        var grades = new GradesModel(recovery, journal, work, clock);
        reminders = new ReminderModel(store, recovery, journal, desk, ticker, work, words);
        answers = new NoticeAnswers(reminders, navigation, toCheckIn::go);
        // The worker reads what the first picture shows while the rest is made.
        today.refresh();
        checkIn.refresh();

        Consumer<ImsSession> showOnTimeline = session -> {
            timeline.choose(session.id());
            navigation.go("timeline");
        };
        var sessions = SessionsScreen.of(store, recovery, journal, work, words, clock, editCheckIn, showOnTimeline);
        computer.intake().ifPresent(intake -> journal.onChange(intake::recordedElsewhere));
        var writing = new Writing(background, computer.disk());
        var files = new UserFile(new OwnFiles(new DataFolder(dataFolder)));
        var settings = SettingsScreen.of(
                store,
                recovery,
                journal,
                work,
                words,
                clock,
                ticker::test,
                dress,
                speak,
                sample ? Optional.empty() : Optional.of(dataFolder),
                new RecordExport(store, files, computer.places(), clock),
                writing,
                computer);
        backups = settings.backups();
        var calendar = new CalendarExport(store, recovery, files, words, computer.places());
        var aroundReminders = RemindersView.Models.of(reminders, store, recovery, journal, work, words);

        toForm = new FormNavigation(sessions.form(), navigation, sessions.view().id());
        sessionsTick = sessions.tick();
        var guide = new GuideScreen(words, navigation);
        screens = List.of(
                new TodayView(
                        today,
                        training,
                        words,
                        toForm::logSession,
                        toForm::repeatLast,
                        toCheckIn::tellSign,
                        toForm::change,
                        () -> new HeatTimer(reminders, words, clock),
                        () -> new CheckInView(checkIn, words, editCheckIn),
                        () -> NextCard.onToday(reminders, words, toCheckIn::go),
                        afterPicture),
                new TimelineView(timeline, grades, words, toForm::logSession),
                sessions.view(),
                new RemindersView(
                        aroundReminders,
                        words,
                        clock,
                        toCheckIn::go,
                        toForm::logSession,
                        () -> new BeingThereCard(words, calendar, () -> navigation.go("settings"), writing, notices)),
                guide.view(),
                settings.view());
        Optional<Node> banner = sample ? Optional.of(new SampleBanner(words, computer.startOwn())) : Optional.empty();
        window = new MainWindow(words, screens, navigation, notices, toForm::logSession, computer.quit(), banner);
        guide.answer(window);
    }

    /// The window on the screen; empty once this content has given way to that in another language.
    private Optional<Window> stage() {
        return Optional.ofNullable(window.getScene()).map(Scene::getWindow);
    }

    /// Goes on where the window in another language was: on its screen, with the notices that it showed, what was typed
    /// in it, and what it could undo.
    public void goOnFrom(Wiring before) {
        before.reminders.close();
        training.goOnFrom(before.training);
        notices.goOnFrom(before.notices, new Undo(journal, work, words));
        navigation.go(before.navigation.currentProperty().get());
        work.run(
                () -> {
                    ticker.goOnFrom(before.ticker);
                    return ticker;
                },
                _ -> tick());
    }

    public MainWindow window() {
        return window;
    }

    public Words words() {
        return words;
    }

    /// The ids of the screens, in the order of the sidebar.
    public List<String> screens() {
        return screens.stream().map(Screen::id).toList();
    }

    public Navigation navigation() {
        return navigation;
    }

    /// Opens the form of a new session.
    public void logSession() {
        toForm.logSession();
    }

    /// Opens the form on what the newest session treated.
    public void repeatLastSession() {
        toForm.repeatLast();
    }

    /// Looks whether a reminder is due.
    public void look() {
        reminders.tick();
    }

    /// Reads everything that time alone can change.
    public void tick() {
        today.refresh();
        checkIn.refresh();
        timeline.tick();
        sessionsTick.run();
        reminders.tick();
    }

    /// Makes the backup of the day, if there is one to make.
    public void backUp() {
        backups.ifPresent(BackupModel::makeIfDue);
    }

    /// Tells every model that a file’s records were imported, or that this was undone. A backup was made for
    /// that, so the backups are read again.
    public void broughtIn() {
        journal.changed();
        backups.ifPresent(BackupModel::read);
    }

    /// Forgets how to undo what was recorded before a file’s records were imported, or before this was
    /// undone.
    public void forgetUndo() {
        notices.forget();
    }

    /// Tells every model that another program has changed the store.
    public void changedElsewhere() {
        journal.changed();
    }

    /// From now on tells of reminders through this notifier too.
    public void tellBy(Notifier notifier) {
        ticker.tellBy(notifier);
    }

    /// Runs `bell` when heat is over, if the user wants to hear it.
    public void ringBy(Runnable bell) {
        ticker.ringBy(() -> {
            if (RunningModel.isOn(store, RunningModel.CHIME)) {
                bell.run();
            }
        });
    }

    /// Does what the user chose in a notice.
    public void chosen(Notice notice, Notice.Choice choice) {
        answers.chosen(notice, choice);
    }
}
