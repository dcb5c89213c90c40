/// Backups as files: made, kept, sealed, looked at and put back.
@NullMarked
package app.easeback.storage.backup;

import org.jspecify.annotations.NullMarked;
