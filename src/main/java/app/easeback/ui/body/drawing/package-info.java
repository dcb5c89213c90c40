/// The drawing of the body: its areas, how they look, and which one a pointer is on. Which muscles they
/// stand for is decided above.
@NullMarked
package app.easeback.ui.body.drawing;

import org.jspecify.annotations.NullMarked;
