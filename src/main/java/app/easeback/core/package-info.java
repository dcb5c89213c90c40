/// The ways in and the ports: Journal writes, and every listener learns what changed; Store and Background
/// are done elsewhere. Answers are in core.recovery; the facts and rules live in the packages below.
///
/// Beside a number, here and below, `[V]` says that it stands in a source and `[E]` that it is our own
/// choice.
@NullMarked
package app.easeback.core;

import org.jspecify.annotations.NullMarked;
