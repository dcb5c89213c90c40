package app.easeback.app.wiring;

import app.easeback.core.session.ImsSession;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.session.form.SessionFormModel;

/// The way to the form of a session from wherever the user is, and back there once it is left.
final class FormNavigation {

    private final SessionFormModel form;
    private final Navigation navigation;
    private final String screen;

    /// @param screen the one that shows the form
    FormNavigation(SessionFormModel form, Navigation navigation, String screen) {
        this.form = form;
        this.navigation = navigation;
        this.screen = screen;
        form.openProperty().subscribe(open -> {
            if (open) {
                navigation.visit(screen);
            }
        });
        form.onLeft(() -> navigation.leave(screen));
    }

    /// Opens the form of a new session, or goes to it where it is open already.
    void logSession() {
        navigation.visit(screen);
        form.openNew();
    }

    /// Opens the form on what the newest session treated.
    void repeatLast() {
        form.openRepeatOfLast();
    }

    /// Opens the form on a session that is kept.
    void change(ImsSession session) {
        navigation.visit(screen);
        form.openEdit(session.id());
    }
}
