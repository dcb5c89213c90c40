/// Records that come in from a file: read, looked at, brought in and undone.
@NullMarked
package app.easeback.ui.settings.intake;

import org.jspecify.annotations.NullMarked;
