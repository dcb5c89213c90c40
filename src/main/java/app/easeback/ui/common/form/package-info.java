/// What forms are built from: rows with label and help, fields that say what is wrong, and scales and choices
/// that start with nothing chosen. No form of a feature lives here.
@NullMarked
package app.easeback.ui.common.form;

import org.jspecify.annotations.NullMarked;
