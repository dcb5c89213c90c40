package app.easeback.core.intake;

import app.easeback.core.intake.ConflictException.Conflict;
import java.util.List;

/// How the records of a file compare with what is kept.
///
/// @param different those that are kept with other content
/// @param outcome what an import would do that replaces these
/// @param profile whether that import would write a profile
public record Comparison(List<Conflict> different, Outcome outcome, boolean profile) {

    /// What an import does, counted in entries; the profile, a plan and a reminder with its ledger count as
    /// one each.
    ///
    /// @param added what was not kept before
    /// @param replaced what was kept with other content
    /// @param skipped what was kept with the same content
    public record Outcome(int added, int replaced, int skipped) {}
}
