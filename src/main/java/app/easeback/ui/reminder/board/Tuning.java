package app.easeback.ui.reminder.board;

import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.comfort.Heat;
import app.easeback.core.entry.Range;
import app.easeback.core.profile.CheckInPlan;
import app.easeback.core.profile.HeatPlan;
import app.easeback.core.profile.Profile;
import app.easeback.core.profile.TapePlan;
import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import app.easeback.ui.common.Undo;
import app.easeback.ui.common.form.Field;
import app.easeback.ui.common.form.Reading;
import app.easeback.ui.common.form.Typed;
import java.time.LocalTime;
import java.util.Optional;

/// The times and lengths of the plans as they are typed; each is kept when its field is left.
public final class Tuning {

    /// Shorter warmth is not offered, longer one refused.
    private static final Range MINUTES = new Range(10, Heat.MINUTES.max());

    private final Store store;
    private final Journal journal;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final Undo undo;
    private final Typed typed;
    private final Field<Integer> perDay;
    private final Field<Integer> minutes;
    private final Field<Integer> gap;
    private final Field<LocalTime> morning;
    private final Field<LocalTime> evening;
    private final Field<Integer> offAfter;
    private Optional<Plans> kept = Optional.empty();

    private record Plans(HeatPlan heat, TapePlan tape, CheckInPlan checkIn) {

        static Plans of(Profile profile) {
            return new Plans(profile.heat(), profile.tape(), profile.checkIn());
        }

        Plans with(HeatPlan other) {
            return new Plans(other, tape, checkIn);
        }

        Plans with(TapePlan other) {
            return new Plans(heat, other, checkIn);
        }

        Plans with(CheckInPlan other) {
            return new Plans(heat, tape, other);
        }
    }

    public Tuning(Store store, Journal journal, Background background, Notices notices, Words words) {
        this.store = store;
        this.journal = journal;
        this.background = background;
        this.notices = notices;
        this.words = words;
        undo = new Undo(journal, background, notices, words);
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

    /// Shows what is kept. What is being typed is left alone unless that changed.
    public void show(Profile profile) {
        var plans = Plans.of(profile);
        var before = kept;
        kept = Optional.of(plans);
        if (!before.map(Plans::heat).equals(Optional.of(plans.heat()))) {
            perDay.fill(String.valueOf(plans.heat().perDay()));
            minutes.fill(String.valueOf(plans.heat().minutes()));
            gap.fill(String.valueOf(plans.heat().gapMinutes()));
        }
        if (!before.map(Plans::checkIn).equals(Optional.of(plans.checkIn()))) {
            morning.fill(typed.write(plans.checkIn().morning()));
            evening.fill(typed.write(plans.checkIn().evening()));
        }
        if (!before.map(Plans::tape).equals(Optional.of(plans.tape()))) {
            offAfter.fill(String.valueOf(plans.tape().offAfterHours()));
        }
    }

    /// Keeps the typed heat plan, when it can be read and differs from what is kept.
    public void heatTyped() {
        if (Field.all(perDay::check, minutes::check, gap::check)) {
            keep(kept.map(plans -> plans.with(new HeatPlan(value(perDay), value(minutes), value(gap)))));
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
        keep(kept.map(plans -> plans.with(
                new CheckInPlan(value(morning), value(evening), plans.checkIn().asksAboutComplaint()))));
    }

    /// The same for tape.
    public void tapeTyped() {
        if (offAfter.check()) {
            keep(kept.map(plans -> plans.with(new TapePlan(value(offAfter)))));
        }
    }

    private void keep(Optional<Plans> typedPlans) {
        if (typedPlans.isPresent() && !typedPlans.equals(kept)) {
            var before = kept.orElseThrow();
            kept = typedPlans;
            keep(typedPlans.get(), before);
        }
    }

    private void keep(Plans plans, Plans before) {
        background.run(
                () -> {
                    journal.put(with(plans, store.profiles().current()));
                    return plans;
                },
                _ -> undo.offer(words.text("tune.notice.kept"), profile -> with(before, profile), "tune.notice.undone"),
                problem -> {
                    kept = Optional.of(before);
                    notices.failed(problem);
                });
    }

    private static Profile with(Plans plans, Profile profile) {
        return profile.withPlans(plans.heat(), plans.tape(), plans.checkIn());
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
        String problem = words.text("tune.problem.time", typed.write(CheckInPlan.USUAL.morning()));
        return new Field<>(text -> typed.time(text).map(Reading::of).orElseGet(() -> Reading.wrong(problem)));
    }
}
