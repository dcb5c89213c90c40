/// The top of the house: where the parts are put together and the program starts and stops. No rule and no screen.
@NullMarked
package app.easeback.app;

import org.jspecify.annotations.NullMarked;
