/// Answers what follows from what is kept: the suggestion, its course, its history and the open warning
/// signs. Writes nothing.
@NullMarked
package app.easeback.core.recovery;

import org.jspecify.annotations.NullMarked;
