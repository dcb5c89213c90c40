/// The composition root: makes everything long-lived of a window's content and hands it to what needs it.
/// No rule, no SQL, no node of a screen.
@NullMarked
package app.easeback.app.wiring;

import org.jspecify.annotations.NullMarked;
