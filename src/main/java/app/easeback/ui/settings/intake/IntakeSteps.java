package app.easeback.ui.settings.intake;

import app.easeback.core.RecordKind;
import app.easeback.core.words.BackupWords;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import app.easeback.ui.common.layout.ReflowBox;
import app.easeback.ui.common.problem.CopyButton;
import app.easeback.ui.common.problem.ProblemFold;
import app.easeback.ui.settings.intake.Intake.Different;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;

/// What the card shows of each state: what is said, and the buttons that lead on.
final class IntakeSteps {

    private static final int NAMED = 20;
    private static final int LINES_SEEN = 6;

    private final IntakeModel model;
    private final Words words;
    private final ProgressBar bar = new ProgressBar();

    IntakeSteps(IntakeModel model, Words words) {
        this.model = model;
        this.words = words;
        bar.setId("settings-intake-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("settings.intake.progress"));
    }

    /// How much of what is going on is done.
    ProgressBar bar() {
        return bar;
    }

    List<Node> of(Intake state) {
        return switch (state) {
            case Intake.Idle _ -> List.of();
            case Intake.Reading(var name) -> working(words.text("settings.intake.reading", name), stop(false));
            case Intake.Ready ready -> ready(ready);
            case Intake.Refused(var name, var why) -> refused(name, why);
            case Intake.Writing(boolean stopping) ->
                working(words.text(stopping ? "settings.intake.stopping" : "settings.intake.writing"), stop(stopping));
            case Intake.Done done -> done(done);
            case Intake.Undoing _ -> working(words.text("settings.intake.undoing"));
            case Intake.AsBefore(boolean undone) ->
                List.of(
                        said(words.text(undone ? "settings.backup.undone" : "settings.intake.stopped")),
                        new ReflowBox(close()));
            case Intake.Failed(var why) -> failed(why);
        };
    }

    private List<Node> working(String what, Button... buttons) {
        var said = said(what);
        return buttons.length == 0 ? List.of(said, bar) : List.of(said, bar, row(buttons));
    }

    private Button stop(boolean stopping) {
        var stop = Buttons.of("settings-intake-stop", words.text("settings.intake.stop"), model::cancel);
        stop.setDisable(stopping);
        return stop;
    }

    private List<Node> ready(Intake.Ready ready) {
        var outcome = ready.comparison().outcome();
        var nodes = new ArrayList<Node>();
        nodes.add(said(words.text(
                "settings.intake.holds",
                ready.name(),
                new BackupWords(words).say(ready.records().holdings()))));
        if (ready.again()) {
            nodes.add(line("settings-intake-again", words.text("settings.intake.again")));
        }
        nodes.add(line("settings-intake-new", words.text("settings.intake.new", outcome.added())));
        if (outcome.skipped() > 0) {
            nodes.add(line("settings-intake-same", words.text("settings.intake.same", outcome.skipped())));
        }
        if (ready.hasConflicts()) {
            nodes.add(line("settings-intake-different", words.text("settings.intake.different", outcome.replaced())));
            nodes.add(list(words.text("settings.intake.different.list"), different(ready)));
        }
        if (ready.comparison().profile()) {
            nodes.add(line("settings-intake-profile", words.text("settings.intake.profile")));
        }
        if (ready.hasNews()) {
            nodes.add(help(words.text("settings.intake.backup")));
            // The first gets the focus: what is kept gives way by a choice, not by an Enter too many.
            nodes.add(
                    ready.hasConflicts() ? row(accent(leave(ready)), go(ready)) : row(accent(go(ready)), leave(ready)));
        } else {
            nodes.add(row(close()));
        }
        return nodes;
    }

    private List<String> different(Intake.Ready ready) {
        var different = ready.different();
        var lines = new ArrayList<String>();
        // What has no time is counted: its kind is all that can be said of it.
        Map<RecordKind, Long> counted = different.stream()
                .filter(one -> one.at().isEmpty())
                .collect(Collectors.groupingBy(
                        Different::kind, () -> new EnumMap<>(RecordKind.class), Collectors.counting()));
        counted.forEach((kind, count) ->
                lines.add(count == 1 ? words.name(kind) : words.text("settings.intake.different.many", kind, count)));
        var moments = different.stream()
                .flatMap(one -> one.at().stream()
                        .map(at -> words.text("settings.intake.different.one", one.kind(), words.dayAndTime(at))))
                .toList();
        lines.addAll(moments.subList(0, Math.min(NAMED, moments.size())));
        if (moments.size() > NAMED) {
            lines.add(words.text("settings.intake.more", moments.size() - NAMED));
        }
        return lines;
    }

    private Button go(Intake.Ready ready) {
        return Buttons.of(
                "settings-intake-go",
                words.text(ready.hasConflicts() ? "settings.intake.replace" : "settings.intake.go"),
                model::bringIn);
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private Button leave(Intake.Ready ready) {
        return Buttons.of(
                "settings-intake-cancel",
                words.text(ready.hasConflicts() ? "settings.intake.keep" : "settings.restore.cancel"),
                model::cancel);
    }

    private List<Node> refused(String name, RecordsFile.Content.Bad why) {
        var problems = why.problems().apply(words);
        var said = said(words.text("settings.intake.refused", name));
        if (problems.size() == 1) {
            return List.of(said, line("settings-intake-problem", problems.getFirst()), row(close()));
        }
        var copy = new CopyButton(words, "settings-intake-copy", words.text("settings.intake.copy"), why.report());
        return List.of(
                said,
                help(words.text("settings.intake.refused.help")),
                list(words.text("settings.intake.refused.list"), problems),
                row(close(), copy));
    }

    private List<Node> done(Intake.Done done) {
        var outcome = done.outcome();
        int all = outcome.added() + outcome.replaced();
        var said = said(
                all == 1 && outcome.replaced() == 1
                        ? words.text("settings.intake.done.mine")
                        : words.text("settings.intake.done", all, outcome.replaced()));
        if (done.before().isEmpty()) {
            return List.of(said, help(words.text("settings.intake.backed-up")), row(close()));
        }
        // The first one gets the focus and may be pressed once too often: so Undo comes second.
        return List.of(said, row(close(), Buttons.of("settings-intake-undo", words.text("notice.undo"), model::undo)));
    }

    private List<Node> failed(RuntimeException why) {
        var fold = new ProblemFold(words, why);
        return List.of(said(fold.sentence()), fold, row(close()));
    }

    private Button close() {
        return Buttons.of("settings-intake-close", words.text("settings.intake.close"), model::cancel);
    }

    private static Node row(Button... buttons) {
        var row = new ReflowBox(buttons);
        row.getStyleClass().add("backup-buttons");
        return row;
    }

    private static Label said(String text) {
        return line("settings-intake-said", text, "strong");
    }

    private static Label help(String text) {
        return line("settings-intake-help", text, "form-help");
    }

    private static Label line(String id, String text, String... styleClasses) {
        return Labels.withId(id, Labels.wrapped(text, styleClasses));
    }

    /// Lines that can be scrolled, selected and copied.
    private static TextArea list(String name, List<String> lines) {
        var list = new TextArea(String.join("\n", lines));
        list.setId("settings-intake-list");
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(Math.min(LINES_SEEN, lines.size()));
        list.setAccessibleText(name);
        return list;
    }
}
