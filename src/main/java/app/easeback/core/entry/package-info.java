/// What every recorded entry shares: an identity, two times and how they are read and compared, and the port that
/// keeps it. No kind of entry in particular.
@NullMarked
package app.easeback.core.entry;

import org.jspecify.annotations.NullMarked;
