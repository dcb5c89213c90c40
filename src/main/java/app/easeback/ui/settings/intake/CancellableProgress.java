package app.easeback.ui.settings.intake;

import app.easeback.core.intake.CancelledException;
import app.easeback.core.intake.Progress;
import java.util.concurrent.Executor;
import java.util.function.ObjDoubleConsumer;

/// Watches one piece of work: shows how far it has come, in steps of a hundredth, and stops it when asked to.
/// Once stopped it stays so, whatever begins after it.
final class CancellableProgress implements Progress {

    private static final int STEPS = 100;

    private final Executor later;
    private final ObjDoubleConsumer<CancellableProgress> show;
    private volatile boolean stopped;
    private long step;

    /// @param later does work on the thread that `show` is used on
    /// @param show is told of this and how much is done, from 0 to 1
    CancellableProgress(Executor later, ObjDoubleConsumer<CancellableProgress> show) {
        this.later = later;
        this.show = show;
    }

    /// Stops the work the next time that it says how far it has come. From any thread.
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    @Override
    public void at(long done, long all) {
        if (stopped) {
            throw new CancelledException();
        }
        long now = all <= 0 ? 0 : done * STEPS / all;
        if (now != step) {
            step = now;
            later.execute(() -> show.accept(this, (double) now / STEPS));
        }
    }
}
