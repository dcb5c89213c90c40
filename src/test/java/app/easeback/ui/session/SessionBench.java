package app.easeback.ui.session;

import app.easeback.ui.session.form.FormBench;

/// The models of the screen, that of the list beside that of the form.
final class SessionBench extends FormBench {

    final SessionListModel list = new SessionListModel(store, journal, recovery, this, notices, words);
}
