/// Files and folders: private to their owner, written whole or not at all, each step one that a test can
/// interrupt. No SQL.
@NullMarked
package app.easeback.storage.file;

import org.jspecify.annotations.NullMarked;
