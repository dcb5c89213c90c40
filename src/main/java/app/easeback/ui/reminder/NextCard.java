package app.easeback.ui.reminder;

import app.easeback.core.words.Words;
import java.time.Clock;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is next, for Today: the running heat timer and the next reminders with their answers.
public final class NextCard extends VBox {

    private static final int SHOWN = 3;

    public NextCard(ReminderModel model, Words words, Clock clock) {
        setId("next");
        getStyleClass().add("card");
        var title = new Label(words.text("reminder.next"));
        title.getStyleClass().add("card-title");
        var timer = new HeatTimer(model, words, clock);
        var rows = new ReminderRows(model, words, "next-rows");
        getChildren().addAll(title, timer, rows);
        managedProperty().bind(visibleProperty());
        model.boardProperty()
                .subscribe(shown -> shown.ifPresent(board -> {
                    timer.show(board.running());
                    rows.show(board, board.waiting().stream().limit(SHOWN).toList());
                    setVisible(board.running().isPresent() || !board.waiting().isEmpty());
                }));
        setVisible(false);
    }
}
