/// The JSON of docs/data-format.md, read and written, with a class for each kind of entry.
@NullMarked
package app.easeback.exchange.json;

import org.jspecify.annotations.NullMarked;
