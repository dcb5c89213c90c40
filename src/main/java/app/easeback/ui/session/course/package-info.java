/// A session and what was recorded after it: read, put into words and drawn.
@NullMarked
package app.easeback.ui.session.course;

import org.jspecify.annotations.NullMarked;
