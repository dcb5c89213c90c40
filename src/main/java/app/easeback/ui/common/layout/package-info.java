/// The small parts that views are built from: texts, cards, folds, buttons, and boxes that reflow where a
/// window is narrow.
@NullMarked
package app.easeback.ui.common.layout;

import org.jspecify.annotations.NullMarked;
