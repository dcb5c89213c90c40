/// The cautions of the profile: to tick, and as notes where they matter.
@NullMarked
package app.easeback.ui.common.caution;

import org.jspecify.annotations.NullMarked;
