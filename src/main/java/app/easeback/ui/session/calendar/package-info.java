/// The sessions and check-ins of a month as a calendar.
@NullMarked
package app.easeback.ui.session.calendar;

import org.jspecify.annotations.NullMarked;
