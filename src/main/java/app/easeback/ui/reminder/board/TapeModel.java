package app.easeback.ui.reminder.board;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Logs tape: put on, taken off, and that the skin reacted. Each can be undone; what is so already, such as
/// by the first of two presses, is not logged again.
public final class TapeModel {

    private final Store store;
    private final Recovery recovery;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Undo undo;

    public TapeModel(Store store, Recovery recovery, Journal journal, Work work, Words words) {
        this.store = store;
        this.recovery = recovery;
        this.journal = journal;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
    }

    /// Logs that tape was put on now.
    public void putOn(Site site) {
        log(
                () -> store.tapes().all().stream()
                        .anyMatch(tape ->
                                tape.site().equals(site) && tape.removedAt().isEmpty()),
                () -> journal.put(new Tape(Id.random(), site, recovery.now(), Optional.empty(), Optional.empty())),
                words.text("tape.notice.on", site));
    }

    /// Logs that tape was taken off now.
    public void takeOff(Tape tape) {
        log(
                () -> is(tape, kept -> kept.removedAt().isPresent()),
                () -> journal.replace(tape, tape.takenOff(recovery.now())),
                words.text("tape.notice.off", tape.site()));
    }

    /// Logs that the skin reacted, which ends the tape now where it is still on.
    public void skinReacted(Tape tape) {
        log(
                () -> is(tape, Board::reacted),
                () -> journal.replace(tape, tape.reacted(recovery.now())),
                words.text("tape.notice.reacted", tape.site()));
    }

    private boolean is(Tape tape, Predicate<Tape> so) {
        return store.tapes().find(tape.id()).filter(so).isPresent();
    }

    /// @param already whether it is so already
    private void log(BooleanSupplier already, Supplier<Recorded> writing, String done) {
        work.run(
                () -> journal.grouped(() -> already.getAsBoolean() ? List.<Recorded>of() : List.of(writing.get())),
                recorded -> undo.offer(done, recorded, "tape.notice.undone"));
    }
}
