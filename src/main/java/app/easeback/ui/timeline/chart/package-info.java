/// The picture of a course: dots, lanes, the expected band and their keys. What they show comes from the
/// course.
@NullMarked
package app.easeback.ui.timeline.chart;

import org.jspecify.annotations.NullMarked;
