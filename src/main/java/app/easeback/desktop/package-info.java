/// What the program needs of the operating system: notices, sound, the time zone, autostart, and whether there is
/// a display.
@NullMarked
package app.easeback.desktop;

import org.jspecify.annotations.NullMarked;
