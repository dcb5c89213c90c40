package app.easeback.ui.common.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.easeback.ui.WindowTest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fx")
class FxBackgroundTest extends WindowTest {

    private static final Logger LOG = Logger.getLogger(FxBackground.class.getName());

    private final FxBackground background = new FxBackground();

    @Override
    public void start(Stage stage) {}

    @BeforeEach
    void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void end() {
        background.close();
        LOG.setLevel(null);
    }

    /// As on a network disk whose server is gone.
    @Test
    void workThatHangsKeepsNoProgramFromEnding() throws Exception {
        var answers = new CountDownLatch(1);
        var hanging = background.begin(() -> answers.await(1, TimeUnit.MINUTES));
        assertFalse(background.close(Duration.ofMillis(200)));
        answers.countDown();
        assertTrue(hanging.get());
        assertTrue(background.close(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, AssertionError.class})
    void whateverWorkFailsAtIsTold(Class<? extends Error> kind) throws Exception {
        var error = kind.getConstructor().newInstance();
        var told = new CompletableFuture<RuntimeException>();
        background.run(
                () -> {
                    throw error;
                },
                _ -> {},
                trouble -> {
                    assertTrue(Platform.isFxApplicationThread());
                    told.complete(trouble);
                });
        assertSame(error, told.get(10, TimeUnit.SECONDS).getCause());
    }

    @Test
    void anExceptionIsToldAsItIs() throws Exception {
        var exception = new IllegalArgumentException();
        var told = new CompletableFuture<RuntimeException>();
        background.run(
                () -> {
                    throw exception;
                },
                _ -> {},
                told::complete);
        assertSame(exception, told.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whatIsRepeatedGoesOnWhateverItThrows() throws Exception {
        var times = new CountDownLatch(2);
        background.repeat(Duration.ofMillis(1), () -> {
            times.countDown();
            throw new StackOverflowError();
        });
        assertTrue(times.await(10, TimeUnit.SECONDS));
    }
}
