/// The one way to write (Journal) and the ports for what the core does not do itself. The facts and rules live in the
/// packages below.
@NullMarked
package app.easeback.core;

import org.jspecify.annotations.NullMarked;
