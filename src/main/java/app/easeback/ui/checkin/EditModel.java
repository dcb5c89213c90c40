package app.easeback.ui.checkin;

import app.easeback.core.Complaints;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.entry.Id;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.form.CheckInDraft;
import app.easeback.ui.checkin.form.CheckInFields;
import app.easeback.ui.checkin.form.Frame;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Changes or removes saved check-ins, with the pain that was given with them.
public final class EditModel {

    /// A check-in that is being edited.
    ///
    /// @param complaint the pain that was given with it
    /// @param opened the fields as a draft, as they were when it was opened
    record Edited(CheckIn kept, Optional<ComplaintPain> complaint, CheckInFields fields, Map<String, String> opened) {}

    private final Store store;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Clock clock;
    private final CheckInFrames frames;
    private final Complaints complaints;
    private final Undo undo;
    private boolean saving;

    public EditModel(Store store, Recovery recovery, Journal journal, Work work, Words words, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.work = work;
        this.words = words;
        this.clock = clock;
        frames = new CheckInFrames(store, recovery);
        complaints = new Complaints(store, journal);
        undo = new Undo(journal, work, words);
    }

    private record Loaded(CheckIn kept, Optional<ComplaintPain> complaint, Frame frame) {}

    /// Reads the present version of a check-in and gives its fields to `opened`; nothing happens when it is gone.
    void open(Id id, Consumer<Edited> opened) {
        work.run(
                () -> store.checkIns().find(id).map(kept -> new Loaded(kept, complaints.with(kept), frames.of(kept))),
                found -> found.map(this::edited).ifPresent(opened));
    }

    private Edited edited(Loaded loaded) {
        var fields = new CheckInFields(words, clock);
        var frame = loaded.frame();
        fields.show(new Frame(
                frame.now(),
                frame.morning(),
                frame.treated(),
                frame.signs(),
                frame.asksAboutComplaint() || loaded.complaint().isPresent(),
                frame.answeredOn()));
        fields.fill(loaded.kept(), loaded.complaint().map(ComplaintPain::pain));
        return new Edited(loaded.kept(), loaded.complaint(), fields, texts(fields));
    }

    private Map<String, String> texts(CheckInFields fields) {
        return new CheckInDraft(fields).write(clock.instant());
    }

    /// Whether a check-in is being saved. Meanwhile its fields are to stay as they are saved, and in view: if
    /// it fails the user goes on with them.
    boolean isSaving() {
        return saving;
    }

    /// Says that it was left unsaved, and offers to go on with it. Says nothing if nothing was changed.
    ///
    /// @param goOn opens it again
    void left(Edited edited, Runnable goOn) {
        if (!CheckInDraft.sameChoices(texts(edited.fields()), edited.opened())) {
            work.notices().undoable(words.text("check-in.edit.left"), goOn);
        }
    }

    /// Saves what the fields hold now, in place of what they were filled with. Does nothing while it saves.
    ///
    /// @param done is called once it is saved
    /// @return false when something in the fields has to be corrected first
    boolean save(Edited edited, Runnable done) {
        if (saving) {
            return true;
        }
        if (!edited.fields().savableProperty().get() || !edited.fields().check()) {
            return false;
        }
        var checkIn = edited.fields().over(edited.kept());
        var pain = edited.fields().complaintProperty().get().map(value -> complaint(edited, checkIn, value));
        var more = edited.fields()
                .signsSince(edited.kept())
                .or(() -> edited.fields().signsTickedAway(edited.kept()));
        saving = true;
        work.run(
                () -> put(edited, checkIn, pain, more),
                recorded -> {
                    saving = false;
                    done.run();
                    undo.offerChange(words.text("check-in.changed"), recorded, "notice.undone");
                },
                () -> saving = false);
        return true;
    }

    private static ComplaintPain complaint(Edited edited, CheckIn checkIn, int pain) {
        var now = edited.fields().now();
        var recordedAt = edited.complaint().map(ComplaintPain::recordedAt).filter(before -> !before.isAfter(now));
        return ComplaintPain.with(checkIn, recordedAt.orElse(now), pain);
    }

    private List<Recorded> put(Edited edited, CheckIn checkIn, Optional<ComplaintPain> pain, Optional<CheckIn> more) {
        return journal.together(() -> {
            var recorded = new ArrayList<>(List.of(journal.replace(edited.kept(), checkIn)));
            pain.map(given -> edited.complaint()
                            .map(lookedAt -> journal.replace(lookedAt, given))
                            .orElseGet(() -> journal.put(given)))
                    .or(() -> complaints.with(checkIn).map(journal::remove))
                    .ifPresent(recorded::add);
            more.map(journal::put).ifPresent(recorded::add);
            return recorded;
        });
    }

    /// Removes the check-in and the pain given with it. Its open signs stay, settled as ticked by mistake.
    void remove(Edited edited) {
        work.run(
                () -> complaints.remove(edited.kept()),
                recorded -> undo.offerChange(words.text("check-in.removed"), recorded, "notice.undone"));
    }
}
