package app.easeback.app;

import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Writing;
import app.easeback.ui.reminder.BeingThereCard;
import app.easeback.ui.reminder.CalendarFile;
import app.easeback.ui.reminder.RemindersView;
import app.easeback.ui.reminder.board.PlanModel;
import app.easeback.ui.reminder.board.ReminderModel;
import app.easeback.ui.reminder.board.TapeModel;
import app.easeback.ui.reminder.board.Tuning;
import app.easeback.ui.reminder.ledger.LedgerModel;

/// The screen Reminders with all that it is made of.
record RemindersScreen(RemindersView view) {

    /// @param checkIn takes the patient to where they check in
    /// @param logSession opens the form of a new session
    static RemindersScreen of(
            ModelContext context,
            ReminderModel reminders,
            CalendarFile calendar,
            Writing writing,
            Navigation navigation,
            Runnable checkIn,
            Runnable logSession) {
        var store = context.store();
        var recovery = context.recovery();
        var journal = context.journal();
        var work = context.work();
        var words = context.words();
        var models = new RemindersView.Models(
                reminders,
                new PlanModel(store, recovery, journal, work, words),
                new Tuning(journal, work, words),
                new TapeModel(recovery, journal, work, words),
                new LedgerModel(store, recovery, work));
        Runnable settings = () -> navigation.go("settings");
        return new RemindersScreen(new RemindersView(
                models,
                words,
                context.clock(),
                checkIn,
                logSession,
                () -> new BeingThereCard(words, calendar, settings, writing, work.notices())));
    }
}
