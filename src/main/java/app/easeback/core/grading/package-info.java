/// How good the forecasts were: what was forecast for finished sessions, what happened, and how other ways to
/// forecast would have done. Pure; it reads no store and decides nothing.
@NullMarked
package app.easeback.core.grading;

import org.jspecify.annotations.NullMarked;
