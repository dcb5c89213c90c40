/// What the user told the app about themself and their wishes: zone, quiet hours, cautions, heat, tape.
@NullMarked
package app.easeback.core.profile;

import org.jspecify.annotations.NullMarked;
