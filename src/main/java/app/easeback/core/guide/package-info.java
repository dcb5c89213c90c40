/// What the Guide says: its topics, how well each statement is known and from where. Nothing here is drawn, and
/// nothing is advice for one person; that is `core.rules`.
@NullMarked
package app.easeback.core.guide;

import org.jspecify.annotations.NullMarked;
