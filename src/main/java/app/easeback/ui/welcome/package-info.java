/// The welcome of a first start: what the app does, about the user, and how to begin. Keeps nothing itself.
@NullMarked
package app.easeback.ui.welcome;

import org.jspecify.annotations.NullMarked;
