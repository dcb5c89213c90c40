package app.easeback.ui.reminder.board;

import app.easeback.core.Journal;
import app.easeback.core.Store;
import app.easeback.core.profile.Caution;
import app.easeback.core.recovery.Recovery;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.words.Words;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Work;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Switches plans on and off, pauses them, and records that the practitioner was asked about heat.
public final class PlanModel {

    /// For how long a plan may be paused.
    public enum Pause {
        /// Until the next time of a morning check-in.
        UNTIL_MORNING,
        FOR_A_DAY
    }

    private static final Duration A_DAY = Duration.ofHours(24);

    private final Store store;
    private final Recovery recovery;
    private final Journal journal;
    private final Work work;
    private final Words words;
    private final Undo undo;

    public PlanModel(Store store, Recovery recovery, Journal journal, Work work, Words words) {
        this.store = store;
        this.recovery = recovery;
        this.journal = journal;
        this.work = work;
        this.words = words;
        undo = new Undo(journal, work, words);
    }

    public void turn(PlanId id, boolean on) {
        change(id, plan -> new Plan(id, on, plan.pausedUntil()));
    }

    public void pause(PlanId id, Pause pause) {
        change(id, plan -> new Plan(id, plan.on(), Optional.of(end(pause))));
    }

    /// Ends the pause.
    public void resume(PlanId id) {
        change(id, plan -> new Plan(id, plan.on(), Optional.empty()));
    }

    private ZonedDateTime end(Pause pause) {
        var now = recovery.now();
        return switch (pause) {
            case FOR_A_DAY -> now.plus(A_DAY);
            case UNTIL_MORNING -> {
                var morning = store.profiles().current().checkIn().morning();
                var today = now.toLocalDate().atTime(morning).atZone(now.getZone());
                yield today.isAfter(now)
                        ? today
                        : now.toLocalDate().plusDays(1).atTime(morning).atZone(now.getZone());
            }
        };
    }

    private void change(PlanId id, UnaryOperator<Plan> change) {
        work.run(() -> journal.change(id, change));
    }

    /// Records that the practitioner was asked about heat with these cautions and found it fine.
    public void askedAboutHeat(Set<Caution> asked) {
        work.run(
                () -> journal.change(profile -> {
                    var all = EnumSet.copyOf(asked);
                    all.addAll(profile.askedAboutHeat());
                    return profile.withAskedAboutHeat(all);
                }),
                before -> before.ifPresent(was -> undo.offer(
                        words.text("plan.notice.asked"),
                        profile -> profile.withAskedAboutHeat(was.askedAboutHeat()),
                        "plan.notice.undone")));
    }
}
