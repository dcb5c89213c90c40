/// Starting with the computer, in the way of each operating system.
@NullMarked
package app.easeback.desktop.autostart;

import org.jspecify.annotations.NullMarked;
