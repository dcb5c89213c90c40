/// Files of the user: asks where they are or are to go, and reads or writes them there. What is in them is
/// none of this package's business.
@NullMarked
package app.easeback.app.files;

import org.jspecify.annotations.NullMarked;
