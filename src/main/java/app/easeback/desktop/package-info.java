/// What the program needs of the operating system: notifications, sound, the time zone, and whether there is
/// a display.
@NullMarked
package app.easeback.desktop;

import org.jspecify.annotations.NullMarked;
