/// The fields of a check-in, being made or edited: what is chosen, what is wrong with it and how it looks. Nothing is
/// read from or written to the store here.
@NullMarked
package app.easeback.ui.checkin.form;

import org.jspecify.annotations.NullMarked;
