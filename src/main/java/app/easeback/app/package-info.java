/// The program from start to end: which window follows which, the start of JavaFX, and the drawing of
/// every screen for a rehearsal. What is in a window is made below.
@NullMarked
package app.easeback.app;

import org.jspecify.annotations.NullMarked;
