/// Heat and tape as they were used. When to remind of them lives in schedule.
@NullMarked
package app.easeback.core.comfort;

import org.jspecify.annotations.NullMarked;
