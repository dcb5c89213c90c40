/// The form of the screen Sessions: its fields, what is wrong with them, and the session they make.
@NullMarked
package app.easeback.ui.session.form;

import org.jspecify.annotations.NullMarked;
