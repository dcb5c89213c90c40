/// The cards of the plans on the screen Reminders: heat, check-ins and tape, to switch, pause and tune.
@NullMarked
package app.easeback.ui.reminder.plan;

import org.jspecify.annotations.NullMarked;
