/// What forms are built from: rows with label and help, fields that say what is wrong, scales and choices of which
/// nothing is chosen until the user chooses. No form of a feature lives here.
@NullMarked
package app.easeback.ui.common.form;

import org.jspecify.annotations.NullMarked;
