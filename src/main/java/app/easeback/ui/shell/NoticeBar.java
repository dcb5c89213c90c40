package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Notices;
import app.easeback.ui.common.ProblemFold;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The short messages at the foot of the window, one at a time. What was done goes away by itself; what went wrong
/// stays until it is closed.
public final class NoticeBar extends VBox implements Notices {

    private static final Duration SHOWN = Duration.seconds(12);

    /// So that the bar, at the right, leaves the buttons of a form at the left in view in the smallest window.
    private static final double WIDEST_TEXT = 352;

    /// How many changes can be undone one after the other.
    private static final int REMEMBERED = 50;

    private static final System.Logger LOG = System.getLogger(NoticeBar.class.getName());

    private final Words words;
    private final PauseTransition timer = new PauseTransition(SHOWN);
    private final Button undoButton;

    /// What can be undone, the last first.
    private final Deque<Runnable> undoings = new ArrayDeque<>();

    public NoticeBar(Words words) {
        this.words = words;
        setId("notice");
        getStyleClass().add("notice-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        undoButton = new Button(words.text("notice.undo"));
        undoButton.setId("notice-undo");
        undoButton.getStyleClass().add("accent");
        undoButton.setOnAction(_ -> undoLast());
        timer.setOnFinished(_ -> hide());
        hide();
    }

    @Override
    public void say(String text) {
        show(text);
        timer.playFromStart();
    }

    @Override
    public void undoable(String text, Runnable undoing) {
        say(text);
        undoings.push(undoing);
        if (undoings.size() > REMEMBERED) {
            undoings.removeLast();
        }
        line().getChildren().add(1, undoButton);
    }

    @Override
    public void failed(RuntimeException problem) {
        LOG.log(System.Logger.Level.ERROR, "could not do what was asked", problem);
        var fold = new ProblemFold(words, problem);
        show(fold.sentence());
        timer.stop();
        getChildren().add(fold);
    }

    /// Undoes what was done last and not undone yet, also when its message is gone.
    void undoLast() {
        hide();
        Optional.ofNullable(undoings.poll()).ifPresent(Runnable::run);
    }

    private HBox line() {
        return (HBox) getChildren().getFirst();
    }

    private void show(String text) {
        hide();
        var label = new Label(text);
        label.setId("notice-text");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST_TEXT);
        var close = new Button(null, new FontIcon(Feather.X));
        close.setId("notice-close");
        close.setAccessibleText(words.text("notice.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> hide());
        var line = new HBox(label, close);
        line.getStyleClass().add("notice-line");
        getChildren().setAll(line);
        setVisible(true);
    }

    private void hide() {
        timer.stop();
        getChildren().clear();
        setVisible(false);
    }
}
