package app.easeback.ui.timeline;

import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import java.time.ZonedDateTime;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// Chooses the session to look at. Its name may be long, and takes as many lines as it needs.
final class SessionChoice extends ComboBox<ImsSession> {

    private final TimelineModel model;
    private final Words words;
    private Optional<ZonedDateTime> named = Optional.empty();

    SessionChoice(TimelineModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("timeline-session");
        setAccessibleText(words.text("timeline.choose"));
        getStyleClass().add("timeline-session");
        model.sessionsProperty().subscribe(sessions -> getItems().setAll(sessions));
        model.courseProperty()
                .subscribe(course -> course.ifPresent(shown -> {
                    setValue(shown.session());
                    name(shown.now());
                }));
        setOnAction(_ -> Optional.ofNullable(getValue())
                .map(ImsSession::id)
                .filter(id -> model.courseProperty()
                        .get()
                        .filter(course -> course.session().id().equals(id))
                        .isEmpty())
                .ifPresent(id -> model.chosenProperty().set(Optional.of(id))));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The name has only the width that the arrow leaves.
    @Override
    protected double computePrefHeight(double width) {
        double arrow = lookup(".arrow-button") instanceof Region button ? button.prefWidth(-1) : 0;
        return super.computePrefHeight(width < 0 ? width : width - arrow);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// Names the sessions anew when their days read differently: in another zone, or in another year.
    private void name(ZonedDateTime now) {
        if (named.filter(before -> before.getZone().equals(now.getZone()) && before.getYear() == now.getYear())
                .isEmpty()) {
            named = Optional.of(now);
            setCellFactory(_ -> new Cell());
            setButtonCell(new Cell());
        }
    }

    private final class Cell extends ListCell<ImsSession> {

        Cell() {
            setWrapText(true);
            // Takes the width of the choice, instead of measuring the name of every session.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ImsSession session, boolean empty) {
            super.updateItem(session, empty);
            setText(empty || session == null ? "" : name(session));
        }
    }

    private String name(ImsSession session) {
        var at = session.at().withZoneSameInstant(model.asOf().getZone());
        return words.text("timeline.session", words.day(at, model.asOf()), words.fewSites(session.sites()));
    }
}
