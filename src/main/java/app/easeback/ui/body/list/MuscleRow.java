package app.easeback.ui.body.list;

import app.easeback.core.body.Muscle;
import app.easeback.core.body.MuscleGroup;

/// A row of the list of muscles.
sealed interface MuscleRow {

    /// Stands over the muscles of a region.
    record Heading(MuscleGroup group) implements MuscleRow {}

    /// A muscle to choose.
    record Entry(Muscle muscle) implements MuscleRow {}
}
