/// The answer for a moment and for a span of time: the rules' levels and the model's windows, joined. Pure; no clock,
/// no I/O, no words.
@NullMarked
package app.easeback.core.timeline;

import org.jspecify.annotations.NullMarked;
