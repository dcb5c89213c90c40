/// The screen Today: the decision card, what to train and what is next.
@NullMarked
package app.easeback.ui.today;

import org.jspecify.annotations.NullMarked;
