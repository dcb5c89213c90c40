/// What every screen is built from: its frame, badges, notices and the way off the FX thread. No screen lives here.
@NullMarked
package app.easeback.ui.common;

import org.jspecify.annotations.NullMarked;
