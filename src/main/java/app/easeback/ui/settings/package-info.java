/// The screen Settings.
@NullMarked
package app.easeback.ui.settings;

import org.jspecify.annotations.NullMarked;
