/// What stands in a file of any format, where it stands, and what is wrong with it: values that refuse with path and
/// line
/// what they are not.
@NullMarked
package app.easeback.exchange.value;

import org.jspecify.annotations.NullMarked;
