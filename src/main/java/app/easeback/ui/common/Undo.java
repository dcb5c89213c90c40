package app.easeback.ui.common;

import app.easeback.core.Answered;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.checkin.Symptom;
import app.easeback.core.profile.Profile;
import app.easeback.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Says that something was recorded, and offers to undo all of it as one. An open warning sign that goes with that is
/// named, and can be brought back.
public record Undo(Journal journal, Background background, Notices notices, Words words) {

    /// Offers to undo it, and then says that all is as it was.
    ///
    /// @param said what was done, in words
    public void offer(String said, List<Recorded> recorded) {
        offer(said, recorded, "notice.undone");
    }

    /// Offers to undo it.
    ///
    /// @param said what was done, in words
    /// @param undone the key of what is said once it is undone
    public void offer(String said, List<Recorded> recorded, String undone) {
        notices.undoable(said, undoing(recorded, undone), this);
    }

    /// Offers to undo a change of the profile.
    ///
    /// @param said what was done, in words
    /// @param back makes good that change, and no other
    /// @param undone the key of what is said once it is undone
    public void offer(String said, UnaryOperator<Profile> back, String undone) {
        notices.undoable(said, undoing(back, undone), this);
    }

    /// Offers to undo an answer to a reminder.
    ///
    /// @param said what was answered, in words
    /// @param undone the key of what is said once it is undone
    public void offer(String said, Answered answered, String undone) {
        notices.undoable(said, undoing(answered, undone), this);
    }

    /// Offers to undo a change or a removal, and names the open signs that are kept as ticked by mistake for it.
    ///
    /// @param said what was done, in words
    /// @param undone the key of what is said once it is undone
    public void offerChange(String said, List<Recorded> recorded, String undone) {
        var more = closed(recorded).map(signs -> said + " " + words.text("notice.sign.mistake", signs));
        offer(more.orElse(said), recorded, undone);
    }

    private static Undoing undoing(List<Recorded> recorded, String undone) {
        return now -> now.undo(recorded, undone);
    }

    private static Undoing undoing(UnaryOperator<Profile> back, String undone) {
        return now -> now.undo(back, undone);
    }

    private static Undoing undoing(Answered answered, String undone) {
        return now -> now.undo(answered, undone);
    }

    private void undo(List<Recorded> recorded, String undone) {
        background.run(
                () -> journal.undo(recorded),
                back -> undone(back, undone),
                problem -> notices.notUndone(problem, undoing(recorded, undone), this));
    }

    private void undo(UnaryOperator<Profile> back, String undone) {
        background.run(
                () -> journal.change(back),
                _ -> notices.say(words.text(undone)),
                problem -> notices.notUndone(problem, undoing(back, undone), this));
    }

    private void undo(Answered answered, String undone) {
        background.run(
                () -> journal.undo(answered),
                _ -> notices.say(words.text(undone)),
                problem -> notices.notUndone(problem, undoing(answered, undone), this));
    }

    private void undone(List<Recorded> back, String undone) {
        closed(back)
                .ifPresentOrElse(
                        signs -> offer(words.text("notice.sign.taken-back", signs), back, undone),
                        () -> notices.say(words.text(undone)));
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
