/// An IMS session as it was recorded: treated muscles and the practitioner's advice. No soreness, no suggestion.
@NullMarked
package app.easeback.core.session;

import org.jspecify.annotations.NullMarked;
