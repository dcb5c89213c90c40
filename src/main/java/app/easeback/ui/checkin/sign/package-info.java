/// The warning signs of a check-in: what is ticked, and where it is ticked. What to do about one is said on Today.
@NullMarked
package app.easeback.ui.checkin.sign;

import org.jspecify.annotations.NullMarked;
