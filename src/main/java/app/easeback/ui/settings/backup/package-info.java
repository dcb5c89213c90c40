/// The card of the backups: making, finding, looking at and putting back, the second folder and its
/// passphrase.
@NullMarked
package app.easeback.ui.settings.backup;

import org.jspecify.annotations.NullMarked;
