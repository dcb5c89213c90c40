package app.easeback.app;

import app.easeback.core.Background;
import app.easeback.core.StoreException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The background that tells of damage in the database, whichever work meets it: nobody can go on from there by
/// themselves.
///
/// @param database the file
/// @param damaged told on the thread of the window, in the place of who asked for the work
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
