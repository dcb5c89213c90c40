package app.easeback.ui.session;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.form.FormScroll;
import app.easeback.ui.session.calendar.CalendarModel;
import app.easeback.ui.session.form.SessionFormModel;
import app.easeback.ui.session.form.SessionFormPane;
import app.easeback.ui.session.form.UsualsModel;
import app.easeback.ui.session.page.Elsewhere;
import app.easeback.ui.session.page.PageModel;
import app.easeback.ui.session.page.SessionPagePane;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Sessions: the history, or in its place the page of one session or the form.
public final class SessionsView implements Screen {

    /// The history and what scrolls it.
    private record History(HistoryPane pane, FormScroll scroll) {}

    private final StackPane root = new StackPane();
    private final SessionFormModel form;
    private final PageModel page;
    private final Supplier<History> newHistory;
    private Optional<History> history = Optional.empty();
    private final Supplier<SessionPagePane> newPagePane;
    private Optional<SessionPagePane> pagePane = Optional.empty();
    private final Supplier<SessionFormPane> newFormPane;
    private Optional<SessionFormPane> formPane = Optional.empty();

    /// @param calendar of the same sessions as `list`
    public SessionsView(
            Words words,
            SessionListModel list,
            CalendarModel calendar,
            PageModel page,
            SessionFormModel form,
            UsualsModel usuals,
            Elsewhere elsewhere) {
        this.form = form;
        this.page = page;
        var actions = new RowActions(
                session -> page.open(session.id()),
                elsewhere.repeat(),
                session -> form.openEdit(session.id()),
                list::remove);
        newHistory = () -> {
            var pane = new HistoryPane(words, list, calendar, elsewhere, actions, form::openNew);
            var scroll = new FormScroll(new StackPane(pane));
            StackPane.setAlignment(pane, Pos.TOP_CENTER);
            scroll.setFitToHeight(true);
            return new History(pane, scroll);
        };
        newPagePane = () -> new SessionPagePane(words, page, elsewhere, actions.edit());
        newFormPane = () -> new SessionFormPane(words, form, usuals);
        root.getStyleClass().add("sessions");
        list.inViewProperty().bind(InView.of(root));
        page.inViewProperty().bind(InView.of(root));
        InView.of(root).subscribe((_, seen) -> {
            if (!seen) {
                form.closeIfUntouched();
            }
        });
        form.openProperty().subscribe((_, _) -> show());
        page.openProperty().subscribe((_, _) -> show());
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
        show();
        return root;
    }

    @Override
    public void shown() {
        focus();
    }

    private void show() {
        root.getChildren().setAll(inPlace());
        focus();
    }

    private Region inPlace() {
        if (form.openProperty().get()) {
            return formPane();
        }
        return page.openProperty().get() ? pagePane() : history().scroll();
    }

    /// Built when it is looked at for the first time.
    private History history() {
        var built = history.orElseGet(newHistory);
        history = Optional.of(built);
        return built;
    }

    /// Built when a page is opened for the first time.
    private SessionPagePane pagePane() {
        var pane = pagePane.orElseGet(newPagePane);
        pagePane = Optional.of(pane);
        return pane;
    }

    /// Built when the form is opened for the first time.
    private SessionFormPane formPane() {
        var pane = formPane.orElseGet(newFormPane);
        formPane = Optional.of(pane);
        return pane;
    }

    private void focus() {
        if (form.openProperty().get()) {
            withContent(formPane()).focusFirst();
        } else if (page.openProperty().get()) {
            withContent(pagePane()).focusFirst();
        } else {
            var pane = history().pane();
            // A pane that is in the scene already has its styles: no second pass.
            (pane.getScene() == null ? withContent(pane) : pane).focusBody();
        }
    }

    /// Applies the styles first, which give a scroll pane its skin. Only with the skin does the content come
    /// into the scene, where something in it can take the focus.
    private <T extends Region> T withContent(T pane) {
        root.applyCss();
        return pane;
    }
}
