/// Arguments as they are typed: muscles, moments and steps, and what is said when one is wrong.
@NullMarked
package app.easeback.cli.argument;

import org.jspecify.annotations.NullMarked;
