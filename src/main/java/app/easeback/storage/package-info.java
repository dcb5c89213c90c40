/// SQL stops here: one SQLite file as the core's store, from opening to closing, with its copies, and what
/// can be done when it is damaged. The rows of each kind of entry are mapped in storage.table.
@NullMarked
package app.easeback.storage;

import org.jspecify.annotations.NullMarked;
