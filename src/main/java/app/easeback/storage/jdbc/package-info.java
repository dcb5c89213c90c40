/// The thin layer over JDBC: one connection, its transactions, bound values and typed rows; exceptions of the
/// library become those of the core. Nothing here knows a table.
@NullMarked
package app.easeback.storage.jdbc;

import org.jspecify.annotations.NullMarked;
