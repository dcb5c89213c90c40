/// Reminders as a calendar (iCalendar), written.
@NullMarked
package app.easeback.exchange.calendar;

import org.jspecify.annotations.NullMarked;
