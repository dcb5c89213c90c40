/// What was recorded, as one value to reason from. What follows from it lives in rules, model and timeline.
@NullMarked
package app.easeback.core.diary;

import org.jspecify.annotations.NullMarked;
