/// The window, its sidebar and the switch between screens, of which it knows only that they are screens.
@NullMarked
package app.easeback.ui.shell;

import org.jspecify.annotations.NullMarked;
