/// Files of records: reading and writing what the core holds, in the formats of docs/data-format.md. Nothing is kept
/// here and nothing is decided about training.
@NullMarked
package app.easeback.exchange;

import org.jspecify.annotations.NullMarked;
