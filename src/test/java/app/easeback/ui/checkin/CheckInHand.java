package app.easeback.ui.checkin;

import app.easeback.core.entry.Id;
import java.util.Optional;
import java.util.function.Consumer;

/// What a hand does in a check-in, for tests elsewhere. Between two steps the models have to have read.
///
/// @param model the check-in that is being made
/// @param editing what changes those that are kept
public record CheckInHand(CheckInModel model, EditModel editing) {

    /// Whether there is a muscle to rate.
    public boolean asks() {
        return !model.fields().groupsProperty().get().isEmpty();
    }

    /// Rates every muscle, and saves that.
    ///
    /// @return whether it is on its way to be kept
    public boolean checkIn(int soreness, String note) {
        model.fields()
                .groupsProperty()
                .get()
                .forEach(group -> group.valueProperty().set(Optional.of(soreness)));
        model.fields().note().fill(note);
        return model.save();
    }

    /// Opens a check-in that is kept; `opened` is given what changes its note and saves that.
    public void open(Id checkIn, Consumer<Consumer<String>> opened) {
        editing.open(
                checkIn,
                edited -> opened.accept(note -> {
                    edited.fields().note().fill(note);
                    editing.save(edited, () -> {});
                }));
    }
}
