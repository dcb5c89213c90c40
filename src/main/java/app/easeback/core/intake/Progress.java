package app.easeback.core.intake;

/// Watches long work: is told how far it has come, and may stop it.
@FunctionalInterface
public interface Progress {

    /// Nobody watches.
    Progress UNWATCHED = (_, _) -> {};

    /// Called by the work, on its thread, each time it has come a little further; that may be often.
    ///
    /// @param done in a unit that the work chooses
    /// @param all in the same unit; 0 where that is not known
    /// @throws CancelledException to stop the work, which then leaves everything as it was
    void at(long done, long all);
}
