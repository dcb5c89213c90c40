/// The commands: one small class each. They ask the core and write its answers; no rule is decided here.
@NullMarked
package app.easeback.cli;

import org.jspecify.annotations.NullMarked;
