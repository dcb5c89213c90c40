/// The body as a map and as a list: where somebody chooses muscles, and where they see how sore each is. Knows no
/// sessions and no check-ins.
@NullMarked
package app.easeback.ui.body;

import org.jspecify.annotations.NullMarked;
