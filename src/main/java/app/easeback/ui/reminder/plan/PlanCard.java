package app.easeback.ui.reminder.plan;

import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.reminder.Why;
import app.easeback.core.session.ImsSession;
import app.easeback.core.words.Words;
import app.easeback.ui.common.form.FormGrid;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.PlanModel;
import app.easeback.ui.reminder.board.Tuning;
import atlantafx.base.controls.Spacer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The plan of heat or of check-ins for the current session: its switches, what it does, and its times. Hidden
/// where there is no session.
public final class PlanCard extends VBox {

    private final PlanModel model;
    private final Words words;
    private final PlanKind kind;
    private final Function<Board, String> does;
    private final Label name = Labels.cardTitle("");
    private final HBox head = new ReflowBox();
    private final Label explanation = Labels.wrapped("");
    private final Label over = Labels.wrapped("", "quiet");
    private final HoldLine hold;
    private Optional<PlanId> shown = Optional.empty();
    private Optional<PlanSwitches> switches = Optional.empty();

    private PlanCard(
            PlanModel model, Words words, PlanKind kind, Function<Board, String> does, Consumer<FormGrid> times) {
        this.model = model;
        this.words = words;
        this.kind = kind;
        this.does = does;
        this.hold = new HoldLine(model, words, kindId());
        setId(id());
        getStyleClass().add("card");
        name.setText(words.name(kind));
        name.setMinWidth(USE_PREF_SIZE);
        head.getStyleClass().add("card-head");
        explanation.setId(id() + "-does");
        over.setId(id() + "-over");
        Shown.orGone(over);
        getChildren().addAll(head, explanation, over, hold, new TuneFold(id() + "-tune", words, times));
        Shown.orGone(this);
        setVisible(false);
    }

    /// The card of heat.
    public static PlanCard heat(PlanModel model, Tuning tuning, Words words) {
        return new PlanCard(
                model,
                words,
                PlanKind.HEAT,
                board -> words.text(
                        "plan.does.HEAT",
                        board.profile().heat().minutes(),
                        board.profile().heat().perDay()),
                times -> {
                    TuneFold.add(times, words, "tune-per-day", tuning.perDay(), tuning::heatTyped);
                    TuneFold.add(times, words, "tune-minutes", tuning.minutes(), tuning::heatTyped);
                    TuneFold.add(times, words, "tune-gap", tuning.gap(), tuning::heatTyped);
                });
    }

    /// The card of the check-ins.
    public static PlanCard checkIns(PlanModel model, Tuning tuning, Words words) {
        return new PlanCard(
                model,
                words,
                PlanKind.CHECK_IN,
                board -> words.text(
                        "plan.does.CHECK_IN",
                        words.time(board.profile().checkIn().morning()),
                        words.time(board.profile().checkIn().evening())),
                times -> {
                    TuneFold.add(times, words, "tune-morning", tuning.morning(), tuning::checkInTyped);
                    TuneFold.add(times, words, "tune-evening", tuning.evening(), tuning::checkInTyped);
                });
    }

    /// Shows the plan of the current session.
    public void show(Board board) {
        setVisible(board.session().isPresent());
        board.session().ifPresent(session -> show(board, session));
    }

    private void show(Board board, ImsSession session) {
        var id = new PlanId(kind, session.id());
        if (!shown.equals(Optional.of(id))) {
            shown = Optional.of(id);
            var made = new PlanSwitches(model, words, id, id(), words.name(kind));
            switches = Optional.of(made);
            head.getChildren().setAll(name, new Spacer(), made);
        }
        var plan = board.plan(id);
        switches.ifPresent(controls -> controls.show(plan, board.now()));
        explanation.setText(does.apply(board));
        Optional<Why> end = board.over(id).filter(_ -> plan.on());
        over.setVisible(end.isPresent());
        end.ifPresent(why -> over.setText(words.text("plan.over", why)));
        hold.show(board, id);
    }

    private String id() {
        return "plan-" + kindId();
    }

    private String kindId() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
