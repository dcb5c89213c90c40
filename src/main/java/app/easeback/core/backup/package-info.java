/// Backups without a disk: which are made and kept, what they are called, what they hold, and the port that makes them.
@NullMarked
package app.easeback.core.backup;

import org.jspecify.annotations.NullMarked;
