package app.easeback.ui.reminder.plan;

import app.easeback.core.body.Site;
import app.easeback.core.comfort.Tape;
import app.easeback.core.guide.Topic;
import app.easeback.core.profile.CautionEffect;
import app.easeback.core.reminder.Plan;
import app.easeback.core.reminder.PlanId;
import app.easeback.core.reminder.PlanKind;
import app.easeback.core.words.Words;
import app.easeback.ui.common.GuideLink;
import app.easeback.ui.common.caution.CautionNotes;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.reminder.board.Board;
import app.easeback.ui.reminder.board.PlanModel;
import app.easeback.ui.reminder.board.TapeModel;
import app.easeback.ui.reminder.board.Tuning;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Tape: what is on, with its plan; the treated sites without any; and what to do where the skin reacted.
public final class TapeCard extends VBox {

    private final TapeModel model;
    private final PlanModel plans;
    private final Words words;
    private final VBox rows = new VBox();
    private final CautionNotes notes;
    private Optional<Content> shown = Optional.empty();

    /// What decides how the rows look.
    private record Content(LocalDate today, List<On> on, List<Bare> bare) {}

    /// A tape that is on.
    private record On(Tape tape, ZonedDateTime offAt, Plan plan, boolean paused) {}

    /// A site without tape.
    private record Bare(Site site, Optional<Tape> restingFrom) {}

    public TapeCard(TapeModel model, PlanModel plans, Tuning tuning, Words words) {
        this.model = model;
        this.plans = plans;
        this.words = words;
        setId("tape");
        getStyleClass().add("card");
        var title = new Label(words.name(PlanKind.TAPE));
        title.getStyleClass().add("card-title");
        var does = new Label(words.text("tape.does"));
        does.setWrapText(true);
        notes = new CautionNotes("tape-notes", words, CautionEffect.TAPE_NOTE);
        rows.getStyleClass().add("tape-rows");
        getChildren()
                .addAll(
                        title,
                        does,
                        new GuideLink(words, Topic.TAPE),
                        notes,
                        rows,
                        new TuneFold(
                                "plan-tape-tune",
                                words,
                                times -> TuneFold.add(
                                        times, words, "tune-off-after", tuning.offAfter(), tuning::tapeTyped)));
        Shown.orGone(this);
    }

    /// Shows the tape of this board. While it stays as it is nothing is built anew, so that the focus stays.
    public void show(Board board) {
        notes.show(board.profile().cautions());
        var content = content(board);
        setVisible(!content.on().isEmpty() || !content.bare().isEmpty());
        if (shown.filter(content::equals).isPresent()) {
            return;
        }
        shown = Optional.of(content);
        var nodes = new ArrayList<Node>();
        content.on().forEach(on -> nodes.add(onRow(on, board.now())));
        content.bare().forEach(bare -> nodes.add(bareRow(bare, board)));
        if (rows.isFocusWithin()) {
            // What has the focus is about to go: the page would jump to whatever gets the focus then.
            rows.requestFocus();
        }
        rows.getChildren().setAll(nodes);
    }

    /// The treated sites, and those whose skin still rests from tape.
    private static Content content(Board board) {
        var on = board.tapesOn();
        var taped = on.stream().map(Tape::site).toList();
        var treated = board.session().stream().flatMap(session -> session.sites().stream());
        var resting = board.tapes().stream()
                .map(Tape::site)
                .filter(site -> board.restingFrom(site).isPresent());
        var bare = Stream.concat(treated, resting)
                .distinct()
                .filter(site -> !taped.contains(site))
                .map(site -> new Bare(site, board.restingFrom(site)))
                .toList();
        return new Content(
                board.now().toLocalDate(),
                on.stream().map(tape -> on(tape, board)).toList(),
                bare);
    }

    private static On on(Tape tape, Board board) {
        var plan = board.plan(new PlanId(PlanKind.TAPE, tape.id()));
        return new On(tape, board.offAt(tape), plan, plan.pausedAt(board.now()));
    }

    private Node onRow(On on, ZonedDateTime now) {
        Tape tape = on.tape();
        var switches = new PlanSwitches(
                plans, words, on.plan().id(), "tape-" + rowName(tape.site()), words.text("tape.of", tape.site()));
        switches.show(on.plan(), now);
        var row = new TapeRow(
                words,
                tape.site(),
                words.text("tape.since", words.momentHere(tape.appliedAt(), now), words.momentHere(on.offAt(), now)));
        row.switches(switches);
        row.button("tape-off", "tape.off", () -> model.takeOff(tape));
        row.button("tape-reacted", "tape.reacted", () -> model.skinReacted(tape));
        return row;
    }

    private Node bareRow(Bare bare, Board board) {
        Optional<Tape> resting = bare.restingFrom();
        String state = resting.flatMap(Board::restsUntil)
                .map(until -> words.text("tape.rests", words.momentHere(until, board.now())))
                .orElse("");
        var row = new TapeRow(words, bare.site(), state);
        row.button("tape-on", "tape.on", () -> model.putOn(bare.site()));
        resting.filter(tape -> !Board.reacted(tape))
                .ifPresent(tape -> row.button("tape-reacted", "tape.reacted", () -> model.skinReacted(tape)));
        if (resting.isPresent()) {
            row.quietButtons();
        }
        resting.filter(Board::reacted).ifPresent(_ -> row.advice(words.text("tape.advice")));
        return row;
    }

    private static String rowName(Site site) {
        return site.muscle().id() + "-" + site.side();
    }
}
