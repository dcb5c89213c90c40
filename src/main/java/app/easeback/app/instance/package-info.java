/// One program for one data folder: the lock, and the local socket by which a second start raises the
/// window of the first.
@NullMarked
package app.easeback.app.instance;

import org.jspecify.annotations.NullMarked;
