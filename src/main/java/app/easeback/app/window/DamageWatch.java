package app.easeback.app.window;

import app.easeback.core.Background;
import app.easeback.core.StoreException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A background that reports damage in the database, whichever work meets it: no caller could go on from
/// there.
///
/// @param database the file
/// @param damaged runs on the thread of the window, instead of what the caller does about failures
record DamageWatch(Background background, Path database, Runnable damaged) implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        background.run(work, done, trouble -> {
            if (isDamage(trouble)) {
                damaged.run();
            } else {
                failed.accept(trouble);
            }
        });
    }

    private boolean isDamage(RuntimeException trouble) {
        return trouble instanceof StoreException store && store.isDamageOf(database.toString());
    }
}
