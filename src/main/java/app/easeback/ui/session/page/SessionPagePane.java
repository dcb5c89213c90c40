package app.easeback.ui.session.page;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormScroll;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.session.course.SessionCourse;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page of one session.
public final class SessionPagePane extends VBox {

    private final Words words;
    private final PageModel model;
    private final Elsewhere elsewhere;
    private final Label title = Labels.wrapped("", "screen-title");
    private final Label sites = Labels.whole("", "quiet");
    private final VBox cards = new VBox();
    private final FormScroll scroll;
    private final Button back;
    private Optional<SessionCourse> shown = Optional.empty();
    private Optional<EntriesCard> entries = Optional.empty();

    /// @param onEdit opens the form on the session
    public SessionPagePane(Words words, PageModel model, Elsewhere elsewhere, Consumer<ImsSession> onEdit) {
        this.words = words;
        this.model = model;
        this.elsewhere = elsewhere;
        setId("session-page");
        getStyleClass().addAll("screen", "readable", "session-page");
        back = button("back", Feather.ARROW_LEFT, model::close);
        back.getStyleClass().addAll("flat", "quick", "more");
        title.setId("page-title");
        sites.setId("page-sites");
        cards.getStyleClass().add("page-cards");
        var head = new VBox(back, title, sites, buttons(onEdit));
        head.getStyleClass().add("page-head");
        var content = new VBox(head, cards);
        content.getStyleClass().add("page-content");
        scroll = new FormScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    public void focusFirst() {
        back.requestFocus();
    }

    private Node buttons(Consumer<ImsSession> onEdit) {
        var repeat = button("repeat", Feather.REPEAT, () -> onSession(elsewhere.repeat()));
        repeat.getStyleClass().add("accent");
        var row = new FlowPane(
                repeat,
                button("edit", Feather.EDIT_2, () -> onSession(onEdit)),
                button("timeline", Feather.ACTIVITY, () -> onSession(elsewhere.onTimeline())),
                button("delete", Feather.TRASH_2, () -> onSession(model::remove)));
        row.getStyleClass().add("page-buttons");
        return row;
    }

    private void onSession(Consumer<? super ImsSession> action) {
        shown.map(SessionCourse::session).ifPresent(action);
    }

    private Button button(String key, Feather glyph, Runnable action) {
        return Buttons.of("page-" + key, words.text("session.page." + key), glyph, action);
    }

    private void show(SessionCourse course) {
        boolean another = shown.filter(
                        before -> before.session().id().equals(course.session().id()))
                .isEmpty();
        if (shown.equals(Optional.of(course))) {
            return;
        }
        shown = Optional.of(course);
        title.setText(words.text(
                "session.page.title",
                words.longDay(course.at().toLocalDate()),
                course.at().getYear(),
                course.at().toLocalTime()));
        sites.setText(words.sites(course.session().sites()));
        var focused = entries.flatMap(EntriesCard::focused);
        var card = new EntriesCard(words, course, elsewhere, model::remove);
        entries = Optional.of(card);
        cards.getChildren()
                .setAll(
                        new CourseCard(words, course),
                        new FactsCard(words, course.session(), course.at().getZone()),
                        card);
        if (another) {
            scroll.setVvalue(0);
        }
        // What had the focus, such as the button that deletes a check-in, is gone.
        focused.filter(place -> !card.focus(place)).ifPresent(_ -> back.requestFocus());
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }
}
