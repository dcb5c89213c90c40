/// The screen Sessions: the history and the form that adds to it.
@NullMarked
package app.easeback.ui.session;

import org.jspecify.annotations.NullMarked;
