/// How a suggestion is shown wherever it stands: its level, its window, its phases and its reasons.
@NullMarked
package app.easeback.ui.common.advice;

import org.jspecify.annotations.NullMarked;
