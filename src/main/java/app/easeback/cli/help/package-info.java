/// How the help of the commands is written.
@NullMarked
package app.easeback.cli.help;

import org.jspecify.annotations.NullMarked;
