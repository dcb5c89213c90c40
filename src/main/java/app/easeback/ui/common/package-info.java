/// What every screen is built from: form rows, scales, badges, notices and the way off the FX thread. No screen lives
/// here.
@NullMarked
package app.easeback.ui.common;

import org.jspecify.annotations.NullMarked;
