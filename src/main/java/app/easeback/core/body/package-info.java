/// The body as data: muscles, sides, movements and which muscle a movement loads. No times, no ratings.
@NullMarked
package app.easeback.core.body;

import org.jspecify.annotations.NullMarked;
