/// The values in a file of any format, their places, and what is wrong with them: a value that is read as
/// something it is not refuses, with path and line.
@NullMarked
package app.easeback.exchange.value;

import org.jspecify.annotations.NullMarked;
