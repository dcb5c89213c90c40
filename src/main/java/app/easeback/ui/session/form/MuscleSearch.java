package app.easeback.ui.session.form;

import app.easeback.core.body.Muscle;
import app.easeback.core.words.Words;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Finds a muscle while its name is typed. Arrows walk through the matches below the field, Enter takes one, and so
/// does a click.
final class MuscleSearch {

    private static final int VISIBLE_MATCHES = 5;
    private static final double CELL_HEIGHT = 32;
    private static final double FRAME = 4;

    private final MuscleChoice choice;
    private final Consumer<Muscle> chosen;
    final TextField field = new TextField();
    final ListView<Muscle> matches = new ListView<>();

    /// @param chosen gets the muscle that was taken
    MuscleSearch(Words words, MuscleChoice choice, Consumer<Muscle> chosen) {
        this.choice = choice;
        this.chosen = chosen;
        field.setPromptText(words.text("session.muscle.prompt"));
        field.textProperty().bindBidirectional(choice.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        matches.setId("session-muscle-matches");
        matches.setAccessibleText(words.text("session.muscle.matches"));
        matches.getStyleClass().add("matches");
        matches.setFocusTraversable(false);
        matches.setFixedCellSize(CELL_HEIGHT);
        matches.setItems(choice.matches());
        matches.setCellFactory(_ -> new MatchCell());
        matches.managedProperty().bind(matches.visibleProperty());
        // After the list's own listener, which must have heard of the new matches before one is selected.
        choice.matches().addListener((ListChangeListener<Muscle>) _ -> resize());
        resize();
    }

    private void resize() {
        int count = choice.matches().size();
        matches.setVisible(count > 0);
        matches.setPrefHeight(Math.min(count, VISIBLE_MATCHES) * CELL_HEIGHT + FRAME);
        matches.setMinHeight(matches.getPrefHeight());
        if (count > 0) {
            matches.getSelectionModel().clearAndSelect(0);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (choice.matches().isEmpty()) {
            return;
        }
        var selection = matches.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> chosen.accept(selection.getSelectedItem());
            case ESCAPE -> field.clear();
            default -> {
                return;
            }
        }
        matches.scrollTo(selection.getSelectedIndex());
        event.consume();
    }

    private final class MatchCell extends ListCell<Muscle> {

        MatchCell() {
            setOnMouseClicked(_ -> {
                if (getItem() != null) {
                    chosen.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Muscle muscle, boolean empty) {
            super.updateItem(muscle, empty);
            setText(empty || muscle == null ? null : choice.name(muscle));
        }
    }
}
