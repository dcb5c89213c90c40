package app.easeback.ui.session.calendar;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.focus.Scrolled;
import app.easeback.ui.common.form.FormScroll;
import app.easeback.ui.session.page.Elsewhere;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/// A month, and below it what was logged on the chosen day.
public final class CalendarPane extends VBox {

    /// How much of the chosen day to bring into view, in pixels: enough to show that there is more.
    private static final double FIRST_OF_DAY = 144;

    private final CalendarModel model;
    private final Consumer<ImsSession> onOpen;
    private final MonthBar bar;
    private final MonthGrid grid;
    private final DayPane day;
    private final VBox content;
    private final FormScroll scroll;

    public CalendarPane(Words words, CalendarModel model, Elsewhere elsewhere, Consumer<ImsSession> onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        setId("calendar");
        getStyleClass().add("calendar");
        bar = new MonthBar(words, model);
        grid = new MonthGrid(words, model, this::clicked, this::open);
        day = new DayPane(words, elsewhere, onOpen, model::remove);
        content = new VBox(grid, day);
        scroll = new FormScroll(content);
        content.getStyleClass().add("calendar-content");
        getChildren().addAll(bar, scroll);
        model.inViewProperty().bind(InView.of(this));
        model.pageProperty().subscribe((_, _) -> show());
        model.chosenProperty().subscribe((_, _) -> show());
    }

    /// Moves the focus to the chosen day.
    public void focusDay() {
        model.chosenProperty().get().ifPresent(grid::focus);
    }

    private void show() {
        model.pageProperty().get().ifPresent(page -> {
            bar.show(page.month());
            grid.show(page.days(), model.chosenProperty().get());
            model.day().ifPresent(chosen -> day.show(chosen, page.zone()));
        });
    }

    private void clicked(LocalDate date) {
        model.choose(date);
        applyCss();
        layout();
        new Scrolled(scroll).downTo(day.getBoundsInParent().getMinY() + Math.min(day.getHeight(), FIRST_OF_DAY));
    }

    /// Opens the page of the chosen day's only session. On any other day moves the focus to the first of its
    /// entries.
    private void open() {
        Optional<CalendarDay> chosen = model.day();
        if (chosen.filter(shown -> shown.sessions().size() == 1).isPresent()) {
            chosen.ifPresent(shown -> onOpen.accept(shown.sessions().getFirst()));
        } else {
            day.focusFirst();
        }
    }
}
