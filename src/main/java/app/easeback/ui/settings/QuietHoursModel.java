package app.easeback.ui.settings;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.profile.QuietHours;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import app.easeback.ui.common.form.Typed;
import app.easeback.ui.common.work.PendingChanges;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.LocalTime;
import java.util.Optional;

/// The quiet hours as they are typed; they are kept as soon as both ends can be read.
public final class QuietHoursModel {

    private final Store store;
    private final Journal journal;
    private final Work work;
    private final PendingChanges changes;
    private final Words words;
    private final Undo undo;
    private final Typed typed;
    private final Field<LocalTime> quietFrom;
    private final Field<LocalTime> quietTo;
    private Optional<QuietHours> kept = Optional.empty();

    public QuietHoursModel(Store store, Journal journal, Work work, Words words) {
        this.store = store;
        this.journal = journal;
        this.work = work;
        changes = new PendingChanges(work);
        this.words = words;
        undo = new Undo(journal, work, words);
        typed = new Typed(words.locale());
        quietFrom = time();
        quietTo = time();
        journal.onChange(this::read);
    }

    Field<LocalTime> quietFrom() {
        return quietFrom;
    }

    Field<LocalTime> quietTo() {
        return quietTo;
    }

    /// Reads what is kept. What is being typed is left alone unless the kept hours changed.
    void read() {
        work.run(() -> store.profiles().current().quietHours(), this::show);
    }

    /// Keeps the quiet hours that are typed, when both can be read and they differ from what is kept.
    void quietHoursTyped() {
        boolean fine = Field.all(quietFrom::check, quietTo::check);
        var before = kept;
        if (!fine || before.isEmpty()) {
            return;
        }
        var after = quietFrom.value().flatMap(from -> quietTo.value().map(to -> new QuietHours(from, to)));
        if (after.isPresent() && !after.equals(before)) {
            kept = after;
            keep(after.get(), before.get());
        }
    }

    private void keep(QuietHours hours, QuietHours before) {
        changes.run(
                () -> journal.change(profile -> profile.withQuietHours(hours)),
                changed -> changed.ifPresent(was -> say(hours, was.quietHours())),
                () -> kept = Optional.of(before));
    }

    private void say(QuietHours after, QuietHours before) {
        String text = after.from().equals(after.to())
                ? words.text("settings.notice.no-quiet")
                : words.text("settings.notice.quiet", after.from(), after.to());
        undo.offer(text, profile -> profile.withQuietHours(before), "settings.notice.undone");
    }

    private void show(QuietHours hours) {
        if (changes.none() && !kept.equals(Optional.of(hours))) {
            kept = Optional.of(hours);
            quietFrom.fill(typed.write(hours.from()));
            quietTo.fill(typed.write(hours.to()));
        }
    }

    private Field<LocalTime> time() {
        String problem = words.text("time.problem", typed.write(QuietHours.USUAL.from()));
        return new Field<>(text -> typed.time(text).map(Reading::of).orElseGet(() -> Reading.wrong(problem)));
    }
}
