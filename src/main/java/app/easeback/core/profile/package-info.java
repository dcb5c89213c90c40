/// What the user told about themself and their wishes: zone, quiet hours, cautions, heat and tape settings.
@NullMarked
package app.easeback.core.profile;

import org.jspecify.annotations.NullMarked;
