package app.easeback.ui.reminder.plan;

import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.form.OnceTyped;
import app.easeback.ui.common.layout.Fold;
import java.util.function.Consumer;

/// The times and lengths of a plan, folded away until somebody wants to change them.
final class TuneFold extends Fold {

    /// @param times adds the fields to the grid
    TuneFold(String id, Words words, Consumer<FormGrid> times) {
        super(id, words.text("plan.tune"), () -> {
            var grid = new FormGrid();
            times.accept(grid);
            return grid;
        });
    }

    /// Adds a field that runs `typed` on Enter, and when it is left. Its texts have the key `id`.
    static void add(FormGrid grid, Words words, String id, Field<?> field, Runnable typed) {
        OnceTyped.run(grid.shortField(id, words.text(id), field, words.text(id + ".help")), typed);
    }
}
