package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import java.util.function.Consumer;

/// What can be done with a session of the list.
record RowActions(
        Consumer<ImsSession> open,
        Consumer<ImsSession> repeat,
        Consumer<ImsSession> edit,
        Consumer<ImsSession> delete) {}
