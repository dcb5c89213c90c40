package app.easeback.ui.session;

import app.easeback.core.entry.Id;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Screen;
import app.easeback.ui.session.form.SessionFormModel;
import app.easeback.ui.session.form.SessionFormPane;
import app.easeback.ui.session.form.UsualsModel;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Sessions: the history, or the form in its place.
public final class SessionsView implements Screen {

    private final StackPane root = new StackPane();
    private final SessionFormModel form;
    private final SessionListPane listPane;
    private final SessionFormPane formPane;

    public SessionsView(Words words, SessionListModel list, SessionFormModel form, UsualsModel usuals) {
        this.form = form;
        listPane = new SessionListPane(words, list, form);
        formPane = new SessionFormPane(words, form, usuals);
        root.getStyleClass().add("sessions");
        list.inViewProperty().bind(root.sceneProperty().isNotNull());
        form.openProperty().subscribe(this::show);
    }

    @Override
    public String id() {
        return "sessions";
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public Region build() {
        return root;
    }

    @Override
    public void shown() {
        focus();
    }

    /// Opens an empty form to log a session. May be called before the screen was ever in view.
    public void openNew() {
        form.openNew();
    }

    /// Opens the form on a session that is kept. May be called before the screen was ever in view.
    public void openEdit(Id id) {
        form.openEdit(id);
    }

    private void show(boolean formIsOpen) {
        root.getChildren().setAll(formIsOpen ? formPane : listPane);
        focus();
    }

    private void focus() {
        // The form's scroll pane takes its content in with its skin, and only then can a field take the focus.
        root.applyCss();
        if (form.openProperty().get()) {
            formPane.focusFirst();
        } else {
            listPane.focusList();
        }
    }
}
