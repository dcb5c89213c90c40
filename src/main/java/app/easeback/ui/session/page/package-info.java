/// The page of one session: everything that belongs to it.
@NullMarked
package app.easeback.ui.session.page;

import org.jspecify.annotations.NullMarked;
