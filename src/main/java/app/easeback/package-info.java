/// The program's entry: arguments become a window or a command.
@NullMarked
package app.easeback;

import org.jspecify.annotations.NullMarked;
