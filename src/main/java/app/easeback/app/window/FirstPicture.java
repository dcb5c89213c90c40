package app.easeback.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Holds work back until the first picture of the window is on the screen, so that the picture has the
/// computer to itself. The work then runs in the order in which it was given. Used on the FX thread.
public final class FirstPicture implements Executor {

    /// The first pulse of JavaFX after the window is shown starts drawing the picture, the second waits until
    /// that is done, and before the third it is copied to the screen.
    private static final int PULSES = 3;

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isThere;

    @Override
    public void execute(Runnable work) {
        if (isThere) {
            work.run();
        } else {
            waiting.add(work);
        }
    }

    /// Waits for the picture from when a window with `scene` is shown.
    ///
    /// @param soon runs work on this thread, after what is being done now
    void await(Scene scene, Executor soon) {
        new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (++pulses == PULSES) {
                    scene.removePostLayoutPulseListener(this);
                    // What is changed in the middle of a pulse is drawn twice.
                    soon.execute(FirstPicture.this::there);
                }
                Platform.requestNextPulse();
            }

            void listen() {
                scene.addPostLayoutPulseListener(this);
            }
        }.listen();
    }

    private void there() {
        isThere = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
