/// Decides when each reminder comes, is held or is no longer of use. Pure: the same diary, reminders and moment
/// give the same answer; nothing is written and nobody is told here.
@NullMarked
package app.easeback.core.schedule;

import org.jspecify.annotations.NullMarked;
