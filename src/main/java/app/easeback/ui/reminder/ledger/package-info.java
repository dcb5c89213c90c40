/// What became of the reminders of the last days, and why.
@NullMarked
package app.easeback.ui.reminder.ledger;

import org.jspecify.annotations.NullMarked;
