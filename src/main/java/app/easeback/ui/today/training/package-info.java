/// What is to be trained today, and how: the movements, their exercises, and what is typed about them.
@NullMarked
package app.easeback.ui.today.training;

import org.jspecify.annotations.NullMarked;
