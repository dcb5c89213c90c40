package app.easeback.ui.reminder.ledger;

import app.easeback.core.Store;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Reminder;
import app.easeback.ui.common.work.Work;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What became of the reminders of the last 14 days, the newest first. Read again when it is told to.
public final class LedgerModel {

    private static final Duration BACK = Duration.ofDays(14);

    private final Store store;
    private final Recovery recovery;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Story.Subject subject = Story.Subject.ALL;
    private Story.Came came = Story.Came.ALL;
    /// How far ahead is read: a reminder that came and was put off is due later than now.
    private static final Duration AHEAD = Duration.ofDays(2);

    private Optional<Read> read = Optional.empty();

    private record Read(ZonedDateTime now, List<Story> stories) {}

    /// What there is to show.
    ///
    /// @param now in the patient's zone
    /// @param stories those that fit the chosen filters
    /// @param any whether there are any without the filters
    record Page(ZonedDateTime now, List<Story> stories, boolean any) {}

    public LedgerModel(Store store, Recovery recovery, Work work) {
        this.store = store;
        this.recovery = recovery;
        this.work = work;
    }

    /// What is shown; empty until it was read for the first time.
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Reads again what became of them until now.
    public void refresh() {
        work.run(this::load, loaded -> {
            read = Optional.of(loaded);
            show();
        });
    }

    void choose(Story.Subject chosen) {
        subject = chosen;
        show();
    }

    void choose(Story.Came chosen) {
        came = chosen;
        show();
    }

    private void show() {
        page.set(read.map(all -> new Page(
                all.now(),
                all.stories().stream()
                        .filter(story -> story.fits(subject, came))
                        .toList(),
                !all.stories().isEmpty())));
    }

    private Read load() {
        var now = recovery.now();
        var stories = new LinkedHashMap<String, List<Reminder>>();
        store.reminders()
                .ledger(now.minus(BACK).toInstant(), now.plus(AHEAD).toInstant())
                .forEach(version -> stories.computeIfAbsent(version.id(), _ -> new ArrayList<>())
                        .add(version));
        return new Read(
                now,
                stories.values().stream()
                        .map(Story::new)
                        .filter(story -> story.hasBegun(now))
                        .sorted(Comparator.comparing(Story::last, Reminder.BY_DUE_TIME)
                                .reversed())
                        .toList());
    }
}
