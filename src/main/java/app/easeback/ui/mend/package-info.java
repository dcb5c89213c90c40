/// The ways out where the user’s data is damaged: a window of its own, before there is any of the others.
@NullMarked
package app.easeback.ui.mend;

import org.jspecify.annotations.NullMarked;
