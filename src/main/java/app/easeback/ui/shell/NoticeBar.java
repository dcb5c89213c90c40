package app.easeback.ui.shell;

import app.easeback.core.OvertakenException;
import app.easeback.core.words.Words;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.focus.KeptFocus;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.IconButton;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.common.problem.ProblemFold;
import app.easeback.ui.common.work.Notices;
import app.easeback.ui.common.work.Undo;
import app.easeback.ui.common.work.Undoing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// The short messages at the foot of the window, one at a time. A message on what was done goes away by
/// itself, unless the mouse is over it, it has the focus, or the window is closed to the tray, where nobody can
/// read it. One on what went wrong stays until it is closed
/// or another takes its place.
public final class NoticeBar extends VBox implements Notices {

    private static final Duration SHOWN = Duration.seconds(12);

    /// How many changes can be undone one after the other.
    private static final int REMEMBERED = 50;

    private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());

    private final Words words;
    private final PauseTransition timer;
    private final ObservableValue<Boolean> inOpenWindow = InView.inOpenWindow(this);
    private final Button undoButton;

    /// Whether the message that is shown goes away by itself.
    private boolean passing;

    /// What can be undone, newest first.
    private final Deque<Undoable> undoables = new ArrayDeque<>();

    /// A change that can be undone.
    ///
    /// @param undo undoes it in this window
    /// @param elsewhere undoes it in a window in another language; empty where it belongs to this one alone
    private record Undoable(Runnable undo, Optional<Undoing> elsewhere) {

        static Undoable here(Runnable undoing) {
            return new Undoable(undoing, Optional.empty());
        }

        static Undoable anywhere(Undoing undoing, Undo by) {
            return new Undoable(() -> undoing.by(by), Optional.of(undoing));
        }
    }

    public NoticeBar(Words words) {
        this(words, SHOWN);
    }

    /// @param shown how long a message on what was done stays
    NoticeBar(Words words, Duration shown) {
        this.words = words;
        timer = new PauseTransition(shown);
        setId("notice");
        getStyleClass().add("notice-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Shown.orGone(this);
        undoButton = Buttons.of("notice-undo", words.text("notice.undo"), this::undoLast);
        undoButton.getStyleClass().add("accent");
        timer.setOnFinished(_ -> hide());
        hoverProperty().subscribe(this::passOrStay);
        focusWithinProperty().subscribe(this::passOrStay);
        inOpenWindow.subscribe(this::passOrStay);
        hide();
    }

    @Override
    public void say(String text) {
        show(text);
        passing = true;
        passOrStay();
    }

    /// Keeps a message that the mouse is over, that has the focus, or that nobody has seen yet. Its time starts anew
    /// after that.
    private void passOrStay() {
        if (passing && inOpenWindow.getValue() && !isHover() && !isFocusWithin()) {
            timer.playFromStart();
        } else {
            timer.stop();
        }
    }

    @Override
    public void undoable(String text, Runnable undoing) {
        offer(text, Undoable.here(undoing));
    }

    @Override
    public void undoable(String text, Undoing undoing, Undo now) {
        offer(text, Undoable.anywhere(undoing, now));
    }

    private void offer(String text, Undoable undoable) {
        say(text);
        undoables.push(undoable);
        if (undoables.size() > REMEMBERED) {
            undoables.removeLast();
        }
        line().getChildren().add(1, undoButton);
    }

    @Override
    public void forget() {
        undoables.clear();
        if (isVisible() && line().getChildren().contains(undoButton)) {
            hide();
        }
    }

    /// Takes over what could be undone in the window in another language, except what belongs to that window
    /// alone, such as a form that was open in it.
    public void goOnFrom(NoticeBar before, Undo by) {
        before.undoables.stream()
                .flatMap(kept -> kept.elsewhere().stream())
                .map(undoing -> Undoable.anywhere(undoing, by))
                .forEach(undoables::addLast);
    }

    @Override
    public void failed(RuntimeException problem) {
        if (problem instanceof OvertakenException) {
            say(words.text("notice.overtaken"));
            return;
        }
        LOG.log(System.Logger.Level.ERROR, "could not do what was asked", problem);
        var fold = new ProblemFold(words, problem);
        show(fold.sentence());
        getChildren().add(fold);
    }

    @Override
    public void notUndone(RuntimeException problem, Runnable undo) {
        notUndone(problem, Undoable.here(undo));
    }

    @Override
    public void notUndone(RuntimeException problem, Undoing undoing, Undo now) {
        notUndone(problem, Undoable.anywhere(undoing, now));
    }

    private void notUndone(RuntimeException problem, Undoable undoable) {
        failed(problem);
        boolean isOvertaken = problem instanceof OvertakenException;
        if (!isOvertaken) {
            undoables.push(undoable);
        }
    }

    /// Undoes the newest change that can be undone, even if its message is gone. What was done is said in place of
    /// the message that is shown.
    void undoLast() {
        Optional.ofNullable(undoables.poll()).ifPresent(newest -> {
            hide();
            newest.undo().run();
        });
    }

    private HBox line() {
        return (HBox) getChildren().getFirst();
    }

    private void show(String text) {
        passing = false;
        timer.stop();
        var label = new Label(text);
        label.setId("notice-text");
        label.setWrapText(true);
        var close = new IconButton(Feather.X, words.text("notice.close"));
        close.setId("notice-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> hide());
        var line = new HBox(label, close);
        line.getStyleClass().add("notice-line");
        KeptFocus.replace(this, List.of(line), close);
        setVisible(true);
    }

    private void hide() {
        passing = false;
        timer.stop();
        // First, while a listener can still tell that the focus is in here.
        setVisible(false);
        getChildren().clear();
    }
}
