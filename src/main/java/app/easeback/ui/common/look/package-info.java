/// How the window looks: light or dark, the size of its text, and its style sheets.
@NullMarked
package app.easeback.ui.common.look;

import org.jspecify.annotations.NullMarked;
