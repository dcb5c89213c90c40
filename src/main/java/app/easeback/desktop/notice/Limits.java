package app.easeback.desktop.notice;

import java.time.Duration;

/// How long a channel may take.
///
/// @param notice for showing a notice. The first one connects, and the bus may start the service for it
/// @param end for taking all notices away, while the user waits for the program to end
public record Limits(Duration notice, Duration end) {

    /// Those of the program.
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1));
}
