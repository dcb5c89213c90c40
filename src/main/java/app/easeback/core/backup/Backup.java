package app.easeback.core.backup;

import java.time.Instant;
import java.util.Optional;

/// A backup that was looked at and found whole.
///
/// @param place its file
/// @param made when; empty where its name does not tell
/// @param holds what is in it
public record Backup(String place, Optional<Instant> made, Holdings holds) {}
