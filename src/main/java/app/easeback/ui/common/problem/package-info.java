/// What the user is told when something fails, with details that can be copied for a report.
@NullMarked
package app.easeback.ui.common.problem;

import org.jspecify.annotations.NullMarked;
