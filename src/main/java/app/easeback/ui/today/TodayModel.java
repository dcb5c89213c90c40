package app.easeback.ui.today;

import app.easeback.core.Journal;
import app.easeback.core.Recorded;
import app.easeback.core.Store;
import app.easeback.core.checkin.CheckIn;
import app.easeback.core.checkin.SymptomsResolved;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.rules.Limits;
import app.easeback.core.suggestion.MuscleSuggestion;
import app.easeback.core.suggestion.Shown;
import app.easeback.core.timeline.Phase;
import app.easeback.core.words.Words;
import app.easeback.ui.body.SoreSite;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What Today shows, worked out anew after every change and from time to time.
public final class TodayModel {

    private final Store store;
    private final Recovery recovery;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Undo undo;
    private final ReadOnlyObjectWrapper<Optional<Today>> today = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The suggestion that was worked out last. This field and the next belong to the thread of the store.
    private Optional<Shown> read = Optional.empty();

    /// The suggestion that was last handed over to be kept as shown, whether or not that worked: a full disk
    /// is reported once, not at every tick.
    private Optional<Shown> given = Optional.empty();

    public TodayModel(Store store, Recovery recovery, Journal journal, Work work, Words words) {
        this.store = store;
        this.recovery = recovery;
        this.journal = journal;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
        journal.onChange(this::refresh);
    }

    /// What is shown; empty until it has been worked out once.
    ReadOnlyObjectProperty<Optional<Today>> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /// Works out again what to show at this moment. A second piece of work keeps that it was shown, so that
    /// the card neither waits for that nor depends on it.
    public void refresh() {
        work.run(this::load, loaded -> today.set(Optional.of(loaded)));
        work.run(this::keepNews);
    }

    /// Records that the warning signs that are shown are settled, and offers to undo it. A check-in that is
    /// new, or whose signs have changed since, stays open: the user has not answered for it.
    void settle(SymptomsResolved.How how) {
        var shown = today.get().map(seen -> seen.signs().checkIns()).orElse(List.of());
        work.run(() -> settle(shown, how), recorded -> undo.offer(words.text("today.settled." + how), recorded));
    }

    private Today load() {
        var suggestion = recovery.suggestionNow();
        var now = suggestion.at();
        List<Phase> phases = suggestion
                .deciding()
                .map(MuscleSuggestion::session)
                .flatMap(store.sessions()::find)
                .map(session -> recovery.phases(session, suggestion))
                .orElse(List.of());
        boolean history = !phases.isEmpty() || hasHistory(now);
        read = Optional.of(Shown.of(suggestion));
        List<SoreSite> soreness = suggestion.muscles().stream()
                .map(muscle -> soreness(muscle, now))
                .toList();
        var signs = recovery.signsNow();
        return new Today(
                suggestion,
                signs,
                recovery.seenSigns(signs),
                recovery.emergencyNumber(words.system()),
                soreness,
                phases,
                store.sessions().between(now.toInstant(), Instant.MAX).stream()
                        .filter(session -> session.at().isAfter(now))
                        .findFirst(),
                history,
                history || !store.sessions().all().isEmpty());
    }

    /// Whether there was a session within the last year; nobody repeats an older one.
    private boolean hasHistory(ZonedDateTime now) {
        var year = store.sessions().between(now.minusYears(1).toInstant(), now.toInstant());
        return !year.isEmpty();
    }

    /// A site with its rating, if that is fresh enough for the rules to go by; else it is as good as unknown.
    private SoreSite soreness(MuscleSuggestion muscle, ZonedDateTime now) {
        var fresh = now.minus(Limits.FRESH);
        var since = muscle.since().isAfter(fresh) ? muscle.since() : fresh;
        var rating = recovery.newestRating(muscle.site(), since, now).map(Recovery.Rated::soreness);
        return new SoreSite(muscle.site(), rating, muscle.level());
    }

    private void keepNews() {
        var news = read.filter(shown -> given.filter(shown::saysTheSameAs).isEmpty());
        given = read;
        news.ifPresent(journal::keep);
    }

    private List<Recorded> settle(List<CheckIn> shown, SymptomsResolved.How how) {
        var now = recovery.now();
        var resolved = new SymptomsResolved(now, how);
        return journal.together(() -> shown.stream()
                .flatMap(seen -> store.checkIns().find(seen.id()).stream()
                        .filter(kept -> kept.symptoms().equals(seen.symptoms())
                                && !kept.openSymptoms(now.toInstant()).isEmpty()))
                .map(kept -> journal.put(kept.noLaterThan(now).resolved(resolved)))
                .toList());
    }
}
