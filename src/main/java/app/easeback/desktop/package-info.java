/// What is asked of the operating system.
@NullMarked
package app.easeback.desktop;

import org.jspecify.annotations.NullMarked;
