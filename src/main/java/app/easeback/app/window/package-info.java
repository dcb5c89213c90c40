/// The windows: each from opening to closing, with its place, its icon, its language and its data. Their
/// content comes from the wiring.
@NullMarked
package app.easeback.app.window;

import org.jspecify.annotations.NullMarked;
