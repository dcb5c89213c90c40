package app.easeback.ui.checkin;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.body.Site;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.ComplaintPain;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Entry;
import app.easeback.core.entry.Id;
import app.easeback.core.profile.Caution;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.words.Words;
import app.easeback.ui.checkin.form.CheckInDraft;
import app.easeback.ui.checkin.form.CheckInFields;
import app.easeback.ui.checkin.form.Frame;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A check-in while it is being made. What is chosen is kept as a draft until it is saved.
public final class CheckInModel {

    private static final String FORM = "check-in";

    private final Store store;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Clock clock;
    private final Undo undo;
    private final CheckInFrames frames;
    private final CheckInFields fields;
    private final CheckInDraft draft;
    private final ReadOnlyObjectWrapper<Optional<CheckIn>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper asksAboutComplaint = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Set<Caution>> cautions = new ReadOnlyObjectWrapper<>(Set.of());
    private boolean draftWasRead;
    private boolean saving;

    /// The draft that is kept, or on its way to it; empty where that is not known, as after a failure.
    private Optional<Map<String, String>> keptDraft = Optional.of(Map.of());

    public CheckInModel(Store store, Recovery recovery, Journal journal, Work work, Words words, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.work = work;
        this.words = words;
        this.clock = clock;
        undo = new Undo(journal, work, words);
        frames = new CheckInFrames(store, recovery);
        fields = new CheckInFields(words, clock);
        draft = new CheckInDraft(fields);
        journal.onChange(this::refresh);
    }

    CheckInFields fields() {
        return fields;
    }

    /// The check-in that was saved last in this window; empty once it is removed.
    ReadOnlyObjectProperty<Optional<CheckIn>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// Whether the user wants to be asked about the pain that is treated.
    ReadOnlyBooleanProperty asksAboutComplaintProperty() {
        return asksAboutComplaint.getReadOnlyProperty();
    }

    /// The cautions of the profile.
    ReadOnlyObjectProperty<Set<Caution>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /// Reads the treated sites and their last ratings again. May be called from any thread.
    public void refresh() {
        work.run(frames::ofNow, this::show);
        work.run(() -> store.profiles().current().cautions(), cautions::set);
    }

    private void show(Frame frame) {
        fields.show(frame);
        asksAboutComplaint.set(frame.asksAboutComplaint());
        saved.get().ifPresent(this::readAgain);
        if (!draftWasRead) {
            work.run(() -> store.drafts().find(FORM), this::restore);
        }
    }

    private void readAgain(CheckIn last) {
        work.run(() -> store.checkIns().find(last.id()), found -> {
            if (saved.get().equals(Optional.of(last))) {
                saved.set(found);
            }
        });
    }

    private void restore(Map<String, String> kept) {
        if (!draftWasRead) {
            draftWasRead = true;
            keptDraft = Optional.of(kept);
            draft.read(kept, clock.instant());
        }
    }

    /// Keeps the draft, if it differs from the one kept already. To be called a moment after a change. What
    /// could not be kept is tried again at the next call.
    void keepDraft() {
        if (!draftWasRead || saving) {
            return;
        }
        var texts = draft.write(clock.instant());
        if (keptDraft.filter(kept -> CheckInDraft.sameChoices(texts, kept)).isEmpty()) {
            keptDraft = Optional.of(texts);
            work.run(
                    () -> journal.keepDraft(FORM, texts),
                    () -> keptDraft = keptDraft.filter(kept -> !kept.equals(texts)));
        }
    }

    /// Opens the warning signs, even if they are not asked about.
    public void tellSign() {
        fields.signs().tellingProperty().set(true);
    }

    /// Saves what was chosen, and begins an empty check-in. Does nothing while neither a soreness nor a
    /// warning sign is chosen, or while it is saving. When saving fails, everything chosen stays.
    ///
    /// @return false when something in the fields has to be corrected first
    boolean save() {
        if (!fields.savableProperty().get() || saving) {
            return true;
        }
        if (!fields.check()) {
            return false;
        }
        // Not cut to the second: what was shown earlier in this second would seem to have known of it.
        var now = fields.now();
        var checkIn = fields.checkIn(Id.random(), now);
        var entries = new ArrayList<Entry>();
        fields.goneBefore().forEach((time, sites) -> entries.add(withoutSoreness(sites, time, now)));
        if (fields.complaintAskedProperty().get()) {
            fields.complaintProperty().get().ifPresent(pain -> entries.add(ComplaintPain.with(checkIn, now, pain)));
        }
        entries.add(checkIn);
        var chosen = draft.write(clock.instant());
        saving = true;
        work.run(() -> put(entries), recorded -> saved(checkIn, recorded, chosen), () -> saving = false);
        return true;
    }

    /// A check-in, recorded only now, that says that sites had no soreness at an earlier time.
    private static CheckIn withoutSoreness(List<Site> sites, ZonedDateTime time, ZonedDateTime now) {
        return new CheckIn(
                Id.random(),
                time,
                now,
                sites.stream().map(site -> new Rating(site, 0)).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Recorded> put(List<Entry> entries) {
        return journal.together(() -> {
            journal.keepDraft(FORM, Map.of());
            return entries.stream().map(journal::put).toList();
        });
    }

    /// @param chosen the draft of what was saved; if more was chosen or typed since, all fields stay
    private void saved(CheckIn checkIn, List<Recorded> recorded, Map<String, String> chosen) {
        saving = false;
        keptDraft = Optional.of(Map.of());
        if (CheckInDraft.hasMore(draft.write(clock.instant()), chosen)) {
            keepDraft();
        } else {
            fields.clear();
        }
        saved.set(Optional.of(checkIn));
        undo.offer(words.text("check-in.saved"), recorded);
    }

    /// Saves whether the first check-in of a day also asks about the pain that is treated.
    void askAboutComplaint(boolean ask) {
        work.run(() -> journal.change(profile -> {
            var plan = profile.checkIn();
            return profile.withCheckIn(new CheckInPlan(plan.morning(), plan.evening(), ask));
        }));
    }
}
