/// What every screen is built from: what a screen is, how to get to another one, and the pictures of them.
/// No screen lives here.
@NullMarked
package app.easeback.ui.common;

import org.jspecify.annotations.NullMarked;
