package app.easeback.core;

import app.easeback.core.ConflictException.Conflict;
import java.util.List;

/// How the records of a file stand to what is kept.
///
/// @param different what is kept with other content
/// @param outcome of an import before which that gives way
/// @param profile whether the profile that is kept would be the records’ then, and is not now
public record Comparison(List<Conflict> different, Outcome outcome, boolean profile) {

    /// What an import does, by number of entries; the profile, a plan and a reminder with its ledger count as one
    /// each.
    ///
    /// @param added what was not kept before
    /// @param replaced what was kept with other content
    /// @param skipped what was kept with the same content
    public record Outcome(int added, int replaced, int skipped) {}
}
