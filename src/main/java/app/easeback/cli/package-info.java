/// The commands: one small class each. They ask the core and print its answers; no rule is decided here.
@NullMarked
package app.easeback.cli;

import org.jspecify.annotations.NullMarked;
