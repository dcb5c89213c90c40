/// When to remind of heat, tape and the next check-in. Pure: what is planned or due follows from what was recorded;
/// showing it is not done here.
@NullMarked
package app.easeback.core.reminder;

import org.jspecify.annotations.NullMarked;
