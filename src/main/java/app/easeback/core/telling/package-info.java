/// Has the user told of reminders: what is said, and when. How it reaches them is up to a
/// [app.easeback.core.reminder.Notifier].
@NullMarked
package app.easeback.core.telling;

import org.jspecify.annotations.NullMarked;
