/// What the picture and the tables of a session show, as values, and the replay of what was known earlier.
/// No nodes.
@NullMarked
package app.easeback.ui.timeline.course;

import org.jspecify.annotations.NullMarked;
