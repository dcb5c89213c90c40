/// Tables (CSV): of check-ins, read and written, and of the other kinds of entry, written.
@NullMarked
package app.easeback.exchange.table;

import org.jspecify.annotations.NullMarked;
