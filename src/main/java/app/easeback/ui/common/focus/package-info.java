/// Where the focus is and what is in view: the focused node is scrolled into view, kept and shown.
@NullMarked
package app.easeback.ui.common.focus;

import org.jspecify.annotations.NullMarked;
