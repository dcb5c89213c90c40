/// The way off the FX thread and back, the notices about what was done there, and how it is undone.
@NullMarked
package app.easeback.ui.common.work;

import org.jspecify.annotations.NullMarked;
