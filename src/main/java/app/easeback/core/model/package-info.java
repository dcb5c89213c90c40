/// The soreness model: from what is known of a session and of the patient to how soreness will likely go on.
/// Numbers only; it decides no level, knows no words and reads no store.
@NullMarked
package app.easeback.core.model;

import org.jspecify.annotations.NullMarked;
