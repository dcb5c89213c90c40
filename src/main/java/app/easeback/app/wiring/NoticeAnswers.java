package app.easeback.app.wiring;

import app.easeback.core.reminder.Notice;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.reminder.board.ReminderModel;

/// Does what the user chose in a notice, and shows where it is answered.
///
/// @param goToCheckIn shows the check-in
record NoticeAnswers(ReminderModel reminders, Navigation navigation, Runnable goToCheckIn) {

    void chosen(Notice notice, Notice.Choice choice) {
        notice.reminder().ifPresent(reminder -> reminders.answer(reminder, choice));
        if (choice == Notice.Choice.OPEN) {
            open(notice);
        }
    }

    /// A notice about one reminder that has no button to accept is about a check-in.
    private void open(Notice notice) {
        boolean canBeAccepted = notice.buttons().stream().anyMatch(button -> button.choice() == Notice.Choice.ACCEPT);
        if (notice.reminder().isPresent() && !canBeAccepted) {
            goToCheckIn.run();
        } else {
            navigation.go("reminders");
        }
    }
}
