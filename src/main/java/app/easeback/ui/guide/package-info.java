/// The screen Guide: topics to choose and to search, and one of them to read. What it says is `core.guide`.
@NullMarked
package app.easeback.ui.guide;

import org.jspecify.annotations.NullMarked;
