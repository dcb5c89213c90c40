/// The thin layer over JDBC: one connection, its transactions, bound values, typed rows, and library exceptions made
/// the core's. Nothing here knows a table.
@NullMarked
package app.easeback.storage.jdbc;

import org.jspecify.annotations.NullMarked;
