/// The answer as values: level, window, reasons, movements. The rules that make it live in rules, the
/// forecast that refines it in timeline, the words in words.
@NullMarked
package app.easeback.core.suggestion;

import org.jspecify.annotations.NullMarked;
