package app.easeback.ui.today.training;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Fold;

/// The fold in which the user changes the list of movements.
final class TrainingFold extends Fold {

    TrainingFold(TrainingModel model, Words words) {
        super("training-change", words.text("today.training"), () -> new TrainingPane(model, words));
        // Also for an exercise that was open in the window in another language.
        model.editingProperty().subscribe(editing -> setExpanded(isExpanded() || editing.isPresent()));
    }
}
