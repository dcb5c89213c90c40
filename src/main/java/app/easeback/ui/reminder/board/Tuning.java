package app.easeback.ui.reminder.board;

import app.easeback.core.Journal;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Range;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import app.easeback.ui.common.form.Typed;
import app.easeback.ui.common.work.PendingChanges;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The times and lengths of the plans as they are typed; each is kept when its field is left.
public final class Tuning {

    /// What may be typed for one heat. More is refused with a warning of burns.
    private static final Range MINUTES = new Range(10, Heat.MINUTES.max());

    private final Journal journal;
    private final PendingChanges changes;
    private final Words words;
    private final Undo undo;
    private final Typed typed;
    private final Field<Integer> perDay;
    private final Field<Integer> minutes;
    private final Field<Integer> gap;
    private final Field<LocalTime> morning;
    private final Field<LocalTime> evening;
    private final Field<Integer> offAfter;
    private Optional<Profile> kept = Optional.empty();

    public Tuning(Journal journal, Work work, Words words) {
        this.journal = journal;
        changes = new PendingChanges(work);
        this.words = words;
        undo = new Undo(journal, work, words);
        typed = new Typed(words.locale());
        perDay = number(HeatPlan.PER_DAY, "tune.range");
        minutes = number(MINUTES, "tune.problem.burn");
        gap = number(HeatPlan.GAP_MINUTES, "tune.range");
        morning = time();
        evening = time();
        offAfter = number(TapePlan.OFF_AFTER_HOURS, "tune.range");
    }

    public Field<Integer> perDay() {
        return perDay;
    }

    public Field<Integer> minutes() {
        return minutes;
    }

    public Field<Integer> gap() {
        return gap;
    }

    public Field<LocalTime> morning() {
        return morning;
    }

    public Field<LocalTime> evening() {
        return evening;
    }

    public Field<Integer> offAfter() {
        return offAfter;
    }

    /// Shows what is kept. What is being typed is left alone unless what is kept has changed.
    public void show(Profile profile) {
        if (!changes.none()) {
            return;
        }
        var before = kept;
        kept = Optional.of(profile);
        if (!before.map(Profile::heat).equals(Optional.of(profile.heat()))) {
            perDay.fill(String.valueOf(profile.heat().perDay()));
            minutes.fill(String.valueOf(profile.heat().minutes()));
            gap.fill(String.valueOf(profile.heat().gapMinutes()));
        }
        if (!before.map(Profile::checkIn).equals(Optional.of(profile.checkIn()))) {
            morning.fill(typed.write(profile.checkIn().morning()));
            evening.fill(typed.write(profile.checkIn().evening()));
        }
        if (!before.map(Profile::tape).equals(Optional.of(profile.tape()))) {
            offAfter.fill(String.valueOf(profile.tape().offAfterHours()));
        }
    }

    /// Keeps the typed heat plan, when it can be read and differs from what is kept.
    public void heatTyped() {
        if (Field.all(perDay::check, minutes::check, gap::check)) {
            keep(new HeatPlan(value(perDay), value(minutes), value(gap)), Profile::heat, Profile::withHeat);
        }
    }

    /// The same for the times of the check-ins.
    public void checkInTyped() {
        if (!Field.all(morning::check, evening::check)) {
            return;
        }
        if (!value(morning).isBefore(value(evening))) {
            evening.complain(words.text("tune.problem.evening"));
            return;
        }
        keep(new Times(value(morning), value(evening)), Times::of, Times::in);
    }

    /// The times of the check-ins, without what is asked at them.
    private record Times(LocalTime morning, LocalTime evening) {

        static Times of(Profile profile) {
            return new Times(profile.checkIn().morning(), profile.checkIn().evening());
        }

        static Profile in(Profile profile, Times times) {
            return profile.withCheckIn(new CheckInPlan(
                    times.morning(), times.evening(), profile.checkIn().asksAboutComplaint()));
        }
    }

    /// The same for tape.
    public void tapeTyped() {
        if (offAfter.check()) {
            keep(new TapePlan(value(offAfter)), Profile::tape, Profile::withTape);
        }
    }

    private <P> void keep(P plan, Function<Profile, P> of, BiFunction<Profile, P, Profile> in) {
        var before = kept;
        if (before.isEmpty() || before.map(of).equals(Optional.of(plan))) {
            return;
        }
        kept = before.map(profile -> in.apply(profile, plan));
        changes.run(
                () -> journal.change(profile -> in.apply(profile, plan)),
                changed -> changed.ifPresent(was -> undo.offer(
                        words.text("tune.notice.kept"),
                        profile -> in.apply(profile, of.apply(was)),
                        "tune.notice.undone")),
                () -> kept = before);
    }

    private static <T> T value(Field<T> field) {
        return field.value().orElseThrow();
    }

    private Field<Integer> number(Range range, String tooMuch) {
        String outside = words.text("tune.range", range.min(), range.max());
        String more = words.text(tooMuch, range.min(), range.max());
        return new Field<>(text -> typed.number(text)
                .map(number -> range.contains(number)
                        ? Reading.of(number)
                        : Reading.<Integer>wrong(number > range.max() ? more : outside))
                .orElseGet(() -> Reading.wrong(outside)));
    }

    private Field<LocalTime> time() {
        String problem = words.text("time.problem", typed.write(CheckInPlan.USUAL.morning()));
        return new Field<>(text -> typed.time(text).map(Reading::of).orElseGet(() -> Reading.wrong(problem)));
    }
}
