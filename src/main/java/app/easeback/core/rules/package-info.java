/// The rules of the suggestion, which alone decide the level. Pure; no clock, no I/O, no words.
@NullMarked
package app.easeback.core.rules;

import org.jspecify.annotations.NullMarked;
