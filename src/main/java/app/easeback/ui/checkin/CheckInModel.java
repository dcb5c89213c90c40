package app.easeback.ui.checkin;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Recovery;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.Rating;
import app.easeback.core.entry.Id;
import app.easeback.core.entry.Text;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A check-in while it is being made. Nothing is chosen until the user chooses, and nothing chosen is lost by a
/// change of the store.
public final class CheckInModel {

    private final Recovery recovery;
    private final Journal journal;
    private final Background background;
    private final Notices notices;
    private final Words words;

    private final ReadOnlyObjectWrapper<List<RatedSite>> sites = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Integer>> fatigue = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> activityLimited = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> walkingComfortable = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> painkiller = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> trainedSince = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private boolean saving;

    public CheckInModel(Recovery recovery, Journal journal, Background background, Notices notices, Words words) {
        this.recovery = recovery;
        this.journal = journal;
        this.background = background;
        this.notices = notices;
        this.words = words;
        journal.onChange(this::refresh);
    }

    /// The treated sites that can be rated now; empty when nothing is recovering.
    ReadOnlyObjectProperty<List<RatedSite>> sitesProperty() {
        return sites.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Integer>> fatigueProperty() {
        return fatigue;
    }

    ObjectProperty<Optional<Boolean>> activityLimitedProperty() {
        return activityLimited;
    }

    ObjectProperty<Optional<Boolean>> walkingComfortableProperty() {
        return walkingComfortable;
    }

    ObjectProperty<Optional<Boolean>> painkillerProperty() {
        return painkiller;
    }

    ObjectProperty<Optional<Boolean>> trainedSinceProperty() {
        return trainedSince;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Reads the treated sites and their last ratings again.
    public void refresh() {
        background.run(this::load, this::show, notices::failed);
    }

    /// Saves what was chosen as a check-in of now, and begins an empty one. Does nothing while no soreness is chosen;
    /// when saving fails, everything chosen stays.
    void save() {
        List<Rating> ratings = sites.get().stream()
                .flatMap(rated ->
                        rated.sorenessProperty().get().stream().map(soreness -> new Rating(rated.site(), soreness)))
                .toList();
        if (ratings.isEmpty() || saving) {
            return;
        }
        saving = true;
        var typed = Text.ofTyped(note.get());
        var answers = new Answers(
                fatigue.get(), activityLimited.get(), walkingComfortable.get(), painkiller.get(), trainedSince.get());
        background.run(() -> journal.put(checkIn(ratings, answers, typed)), this::saved, this::failed);
    }

    /// What stands behind the fold.
    private record Answers(
            Optional<Integer> fatigue,
            Optional<Boolean> activityLimited,
            Optional<Boolean> walkingComfortable,
            Optional<Boolean> painkiller,
            Optional<Boolean> trainedSince) {}

    private CheckIn checkIn(List<Rating> ratings, Answers answers, Optional<String> typed) {
        var now = recovery.now();
        return new CheckIn(
                Id.random(),
                now.truncatedTo(ChronoUnit.SECONDS),
                // Exactly, or it would count as known by what was shown earlier in this second.
                now,
                ratings,
                answers.fatigue(),
                answers.activityLimited(),
                answers.walkingComfortable(),
                answers.painkiller(),
                answers.trainedSince(),
                Set.of(),
                Optional.empty(),
                typed);
    }

    private void failed(RuntimeException problem) {
        saving = false;
        notices.failed(problem);
    }

    private void saved(Recorded recorded) {
        saving = false;
        clear();
        notices.undoable(
                words.text("check-in.saved"),
                () -> background.run(() -> journal.undo(recorded), _ -> {}, notices::failed));
    }

    private void clear() {
        sites.get().forEach(rated -> rated.sorenessProperty().set(Optional.empty()));
        List.of(activityLimited, walkingComfortable, painkiller, trainedSince)
                .forEach(answer -> answer.set(Optional.empty()));
        fatigue.set(Optional.empty());
        note.set("");
    }

    private List<RatedSite> load() {
        var now = recovery.now();
        return recovery.suggestion(now).muscles().stream()
                .map(muscle -> new RatedSite(muscle.site(), last(muscle, now)))
                .toList();
    }

    private String last(MuscleSuggestion muscle, ZonedDateTime now) {
        return recovery.newestRating(muscle.site(), muscle.since(), now)
                .map(rating -> words.text("check-in.last", rating.soreness(), words.moment(rating.at(), now)))
                .orElse("");
    }

    private void show(List<RatedSite> loaded) {
        sites.set(loaded.stream()
                .map(fresh -> sites.get().stream()
                        .filter(old -> old.site().equals(fresh.site()))
                        .findFirst()
                        .map(old -> old.withLast(fresh.last()))
                        .orElse(fresh))
                .toList());
    }
}
