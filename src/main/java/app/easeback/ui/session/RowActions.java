package app.easeback.ui.session;

import app.easeback.core.session.ImsSession;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with a session of the list.
record RowActions(
        Consumer<ImsSession> open,
        Optional<Consumer<ImsSession>> repeat,
        Consumer<ImsSession> edit,
        Consumer<ImsSession> delete) {}
