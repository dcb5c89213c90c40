/// One treated muscle in the form of a session: its card, what is typed there, and the draft of it.
@NullMarked
package app.easeback.ui.session.form.muscle;

import org.jspecify.annotations.NullMarked;
