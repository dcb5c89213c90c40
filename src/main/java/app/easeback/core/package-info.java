/// The ways in and out: Journal writes, Recovery answers, ReminderDesk keeps and answers the reminders,
/// Import takes records in; and the ports for what the core does not do itself. The facts and rules live in
/// the packages below.
///
/// Beside a number, here and below, `[V]` says that it stands in a source and `[E]` that it is our own
/// choice.
@NullMarked
package app.easeback.core;

import org.jspecify.annotations.NullMarked;
