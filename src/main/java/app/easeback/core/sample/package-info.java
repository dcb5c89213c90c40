/// Made-up records to try the app with. Nothing real, nothing kept.
@NullMarked
package app.easeback.core.sample;

import org.jspecify.annotations.NullMarked;
