/// SQL stops here: the core's ports on one SQLite file. Each kind of entry has a class that maps its rows; what they
/// mean is none of this package's business.
@NullMarked
package app.easeback.storage;

import org.jspecify.annotations.NullMarked;
