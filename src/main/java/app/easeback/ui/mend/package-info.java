/// The ways out where the user’s data is damaged: a window of its own, which comes before any of the others.
@NullMarked
package app.easeback.ui.mend;

import org.jspecify.annotations.NullMarked;
