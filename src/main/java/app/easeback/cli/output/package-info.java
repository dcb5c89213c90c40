/// How an answer is written: in sentences, in columns or as JSON, and to which stream.
@NullMarked
package app.easeback.cli.output;

import org.jspecify.annotations.NullMarked;
