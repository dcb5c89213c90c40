/// The cautions of the profile, as boxes to tick and as notes where they matter, and the number to call in an
/// emergency.
@NullMarked
package app.easeback.ui.common.caution;

import org.jspecify.annotations.NullMarked;
