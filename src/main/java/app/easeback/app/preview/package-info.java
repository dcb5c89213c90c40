/// Draws the screens as pictures, without a display.
@NullMarked
package app.easeback.app.preview;

import org.jspecify.annotations.NullMarked;
