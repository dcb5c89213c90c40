/// The tables of a database: the scripts that bring them to the newest version, and whether they, and the
/// file, are as they should be. No entry is read here.
@NullMarked
package app.easeback.storage.schema;

import org.jspecify.annotations.NullMarked;
