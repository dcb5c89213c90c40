package app.easeback.core.backup;

/// What can still be read of a damaged database.
///
/// @param holds what that is
/// @param lost how many entries, earlier versions of entries among them, are known to have been there and
///     cannot be read any more, or make no sense
/// @param certain whether nothing else can be missing: neither entries that nothing points to any more, nor
///     parts of some
public record Salvaged(Holdings holds, int lost, boolean certain) {}
