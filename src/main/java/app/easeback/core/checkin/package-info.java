/// A soreness check-in as it was recorded: ratings, limits, symptoms. What follows from it lives in rules,
/// model and timeline.
@NullMarked
package app.easeback.core.checkin;

import org.jspecify.annotations.NullMarked;
