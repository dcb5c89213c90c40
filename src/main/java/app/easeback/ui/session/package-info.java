/// The screen Sessions: the history, and the place where its form opens.
@NullMarked
package app.easeback.ui.session;

import org.jspecify.annotations.NullMarked;
