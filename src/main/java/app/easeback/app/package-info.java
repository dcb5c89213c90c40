/// The composition root: where everything long-lived is made, started and stopped. No rule, no SQL, no node of a
/// screen.
@NullMarked
package app.easeback.app;

import org.jspecify.annotations.NullMarked;
