/// The rules of the suggestion: from what was recorded by a moment to what is advised at it. Pure; no clock, no I/O,
/// no words.
@NullMarked
package app.easeback.core.timeline;

import org.jspecify.annotations.NullMarked;
