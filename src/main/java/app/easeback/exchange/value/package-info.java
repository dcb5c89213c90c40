/// What stands in a file of any format, where it stands, and what is wrong with it: values that refuse what they are
/// not, with path and line.
@NullMarked
package app.easeback.exchange.value;

import org.jspecify.annotations.NullMarked;
