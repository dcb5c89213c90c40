/// What the screen Reminders and the next card show, and what the user does there: answers, plans, tape. No nodes.
@NullMarked
package app.easeback.ui.reminder.board;

import org.jspecify.annotations.NullMarked;
