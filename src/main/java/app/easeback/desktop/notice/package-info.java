/// Notices of the operating system: the channels that show them, and what becomes of each. What a notice
/// says is decided in the core.
@NullMarked
package app.easeback.desktop.notice;

import org.jspecify.annotations.NullMarked;
