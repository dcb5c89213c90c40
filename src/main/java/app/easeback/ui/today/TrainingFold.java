package app.easeback.ui.today;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Fold;

/// The fold to change the list of movements.
final class TrainingFold extends Fold {

    TrainingFold(TrainingModel model, Words words) {
        super("training-change", words.text("today.training"), () -> new TrainingPane(model, words));
        // One may come open from the window in another language.
        model.editingProperty().subscribe(editing -> setExpanded(isExpanded() || editing.isPresent()));
    }
}
