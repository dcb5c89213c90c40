package app.easeback.ui.common.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.easeback.core.Background;
import app.easeback.core.SameThread;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final Path PLACE = Path.of("place");

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final List<Object> told = new ArrayList<>();
    private final Writing writing = new Writing(new SameThread(), new Hanging());

    /// A disk that does nothing until it is let.
    private final class Hanging implements Background {

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            disk.add(() -> new SameThread().run(work, done, failed));
        }
    }

    @Test
    void theStoreIsFreeWhileTheDiskHangs() {
        writing.run(() -> Optional.of(_ -> Written.WRITTEN), PLACE, told::add, told::add);
        assertEquals(List.of(), told);
        disk.remove().run();
        assertEquals(List.of(Written.WRITTEN), told);
    }

    @Test
    void whereThereIsNothingTheDiskIsNotAsked() {
        writing.run(Optional::empty, PLACE, told::add, told::add);
        assertEquals(List.of(Written.NOTHING), told);
        assertEquals(0, disk.size());
    }

    @Test
    void whatGoesWrongOnEitherIsTold() {
        var unread = new IllegalStateException("not read");
        writing.run(
                () -> {
                    throw unread;
                },
                PLACE,
                told::add,
                told::add);
        var unwritten = new IllegalStateException("not written");
        writing.run(
                () -> Optional.of(_ -> {
                    throw unwritten;
                }),
                PLACE,
                told::add,
                told::add);
        disk.remove().run();
        assertEquals(List.of(unread, unwritten), told);
    }
}
