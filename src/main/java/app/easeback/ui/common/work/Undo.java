package app.easeback.ui.common.work;

import app.easeback.core.Answered;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Says that something was recorded, and offers to undo all of it in one step. If the undo closes an open
/// warning sign, that is said, and the sign can be brought back.
public record Undo(Journal journal, Work work, Words words) {

    /// Offers to undo it; once undone, it is said that all is as it was.
    ///
    /// @param said what was done, in words
    public void offer(String said, List<Recorded> recorded) {
        offer(said, recorded, "notice.undone");
    }

    /// Offers to undo it. Says nothing where nothing was recorded, such as by the second of two presses.
    ///
    /// @param said what was done, in words
    /// @param undone the key of what is said once it is undone
    public void offer(String said, List<Recorded> recorded, String undone) {
        if (recorded.isEmpty()) {
            return;
        }
        work.notices()
                .undoable(
                        said,
                        new Again<>(journal -> journal.undo(recorded), (now, made) -> now.undone(made, undone)),
                        this);
    }

    /// Offers to undo a change of the profile.
    ///
    /// @param said what was done, in words
    /// @param back reverts that change, and no other
    /// @param undone the key of what is said once it is undone
    public void offer(String said, UnaryOperator<Profile> back, String undone) {
        work.notices().undoable(said, new Again<>(journal -> journal.change(back), (now, _) -> now.tell(undone)), this);
    }

    /// Offers to undo an answer to a reminder.
    ///
    /// @param said what was answered, in words
    /// @param undone the key of what is said once it is undone
    public void offer(String said, Answered answered, String undone) {
        work.notices()
                .undoable(said, new Again<>(journal -> journal.undo(answered), (now, _) -> now.tell(undone)), this);
    }

    /// Offers to undo a change or a removal, and names the open signs that it settled as ticked by mistake.
    ///
    /// @param said what was done, in words
    /// @param undone the key of what is said once it is undone
    public void offerChange(String said, List<Recorded> recorded, String undone) {
        var more = closed(recorded).map(signs -> said + " " + words.text("notice.sign.mistake", signs));
        offer(more.orElse(said), recorded, undone);
    }

    /// An undo that can be tried again until it succeeds.
    ///
    /// @param undoes reverts what was done
    /// @param done says that it was undone
    private record Again<T>(Function<Journal, T> undoes, BiConsumer<Undo, T> done) implements Undoing {

        @Override
        public void by(Undo now) {
            now.work
                    .background()
                    .run(
                            () -> undoes.apply(now.journal),
                            made -> done.accept(now, made),
                            problem -> now.work.notices().notUndone(problem, this, now));
        }
    }

    private void tell(String undone) {
        work.notices().say(words.text(undone));
    }

    private void undone(List<Recorded> back, String undone) {
        closed(back)
                .ifPresentOrElse(
                        signs -> offer(words.text("notice.sign.taken-back", signs), back, undone), () -> tell(undone));
    }

    private Optional<String> closed(List<Recorded> recorded) {
        var signs = recorded.stream()
                .flatMap(one -> one.closedSigns().stream())
                .distinct()
                .sorted()
                .toList();
        return signs.isEmpty()
                ? Optional.empty()
                : Optional.of(words.list(
                        signs.stream().map((Symptom sign) -> words.name(sign)).toList()));
    }
}
