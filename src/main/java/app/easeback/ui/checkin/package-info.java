/// The soreness check-in, wherever it is shown.
@NullMarked
package app.easeback.ui.checkin;

import org.jspecify.annotations.NullMarked;
