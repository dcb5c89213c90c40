/// The screen Timeline: one session over time, as a picture and as a table.
@NullMarked
package app.easeback.ui.timeline;

import org.jspecify.annotations.NullMarked;
