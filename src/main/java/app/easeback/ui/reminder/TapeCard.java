package app.easeback.ui.reminder;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Tape of the treated sites: put on, taken off.
final class TapeCard extends VBox {

    private final ReminderModel model;
    private final Words words;
    private final GridPane rows = new GridPane();

    TapeCard(ReminderModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("tape");
        getStyleClass().add("card");
        var title = new Label(words.text("reminder.tape.title"));
        title.getStyleClass().add("card-title");
        var honest = new Label(words.text("reminder.tape.honest"));
        honest.getStyleClass().add("quiet");
        honest.setWrapText(true);
        rows.getStyleClass().add("tape-rows");
        getChildren().addAll(title, honest, rows);
    }

    void show(ReminderModel.Board board) {
        rows.getChildren().clear();
        board.tapes().forEach(tape -> addOn(tape, words.moment(tape.appliedAt(), board.now())));
        List<Site> taped = board.tapes().stream().map(Tape::site).toList();
        board.session().stream()
                .flatMap(session -> session.sites().stream())
                .filter(site -> !taped.contains(site))
                .forEach(this::addOff);
    }

    private void addOn(Tape tape, String since) {
        var off = new Button(words.text("reminder.tape.off"));
        off.setId("tape-off");
        off.setOnAction(_ -> model.takeTapeOff(tape));
        add(tape.site(), words.text("reminder.tape.since", since), off);
    }

    private void addOff(Site site) {
        var on = new Button(words.text("reminder.tape.on"));
        on.setId("tape-on");
        on.setOnAction(_ -> model.putTapeOn(site));
        add(site, "", on);
    }

    private void add(Site site, String state, Button action) {
        var name = new Label(words.site(site));
        var quiet = new Label(state);
        quiet.getStyleClass().add("quiet");
        GridPane.setHgrow(quiet, Priority.ALWAYS);
        action.setMinWidth(USE_PREF_SIZE);
        action.setAccessibleText(action.getText() + ": " + words.site(site));
        rows.addRow(rows.getRowCount(), name, quiet, action);
    }
}
