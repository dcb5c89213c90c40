/// The screen Reminders, the notices of due ones and the heat timer.
@NullMarked
package app.easeback.ui.reminder;

import org.jspecify.annotations.NullMarked;
