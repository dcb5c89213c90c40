/// How good the forecasts were: the card, its numbers and its sentences.
@NullMarked
package app.easeback.ui.timeline.grades;

import org.jspecify.annotations.NullMarked;
