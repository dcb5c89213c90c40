/// Words and formats for what the core says, in the user's language. No rule is decided here.
@NullMarked
package app.easeback.core.words;

import org.jspecify.annotations.NullMarked;
