/// The muscles as a list, the twin of the drawing for the keyboard and screen readers.
@NullMarked
package app.easeback.ui.body.list;

import org.jspecify.annotations.NullMarked;
