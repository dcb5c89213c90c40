/// Reminders and their plans as they are kept, and the port by which the user is told. When a reminder comes is
/// decided in the package schedule.
@NullMarked
package app.easeback.core.reminder;

import org.jspecify.annotations.NullMarked;
