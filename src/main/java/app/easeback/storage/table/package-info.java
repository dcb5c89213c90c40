/// The core's ports on tables: a class for each kind of entry, which maps its rows. What the rows mean is
/// none of this package's business.
@NullMarked
package app.easeback.storage.table;

import org.jspecify.annotations.NullMarked;
