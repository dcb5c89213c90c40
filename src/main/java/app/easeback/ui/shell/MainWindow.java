package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Navigation;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.focus.InView;
import app.easeback.ui.common.layout.Shown;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The content of the window: the sidebar, the screen in view, the notices below it, and the shortcuts that
/// work everywhere.
public final class MainWindow extends StackPane {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination QUIT = new KeyCodeCombination(KeyCode.Q, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW_SESSION = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    /// What the keys 1 to 6 of a French keyboard type without Shift.
    private static final String FRENCH_ROW = "&é\"'(-";

    private final Words words;
    private final List<Screen> screens;
    private final Navigation navigation;
    private final NoticeBar notices;
    private final ScreenHost host;
    private final Runnable logSession;
    private final Runnable quit;

    /// @param screens in the order of the sidebar
    /// @param logSession what Ctrl+N does
    /// @param quit what Ctrl+Q does
    /// @param banner a line above every screen
    public MainWindow(
            Words words,
            List<Screen> screens,
            Navigation navigation,
            NoticeBar notices,
            Runnable logSession,
            Runnable quit,
            Optional<Node> banner) {
        this.words = words;
        this.screens = List.copyOf(screens);
        this.navigation = navigation;
        this.notices = notices;
        this.logSession = logSession;
        this.quit = quit;
        host = new ScreenHost(this.screens, navigation);
        // The notices have a place of their own, so that they never cover a button or what has the focus.
        var content = new BorderPane(host);
        var foot = new StackPane(notices);
        foot.getStyleClass().add("notice-place");
        // Hidden as well as unmanaged, or it would keep its old place and take the clicks there.
        Shown.when(foot, notices.visibleProperty());
        content.setBottom(foot);
        var frame = new BorderPane(content);
        var sidebar = new Sidebar(words, this.screens, navigation);
        frame.setLeft(sidebar);
        navigation
                .currentProperty()
                .subscribe((_, _) -> Optional.ofNullable(getScene())
                        .map(Scene::getFocusOwner)
                        .filter(owner -> isLeftBehind(owner, sidebar))
                        .ifPresent(_ -> sidebar.focusCurrent()));
        notices.visibleProperty().subscribe((_, visible) -> {
            if (!visible && notices.isFocusWithin()) {
                sidebar.focusCurrent();
            }
        });
        banner.ifPresent(frame::setTop);
        getStyleClass().add("main-window");
        getChildren().add(frame);
        // On the scene, which hears a key even while nothing has the focus.
        EventHandler<KeyEvent> shortcuts = this::shortcut;
        sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, shortcuts));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts));
        });
    }

    /// The screen in view.
    public Region screen() {
        return host.current();
    }

    /// Whether the focused node went out of view with its screen, or is in the sidebar, at the button of
    /// another screen.
    private boolean isLeftBehind(Node owner, Sidebar sidebar) {
        return !InView.of(owner).getValue() || sidebar.isFocusWithin();
    }

    private void shortcut(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (NEW_SESSION.match(event)) {
            logSession.run();
        } else if (QUIT.match(event)) {
            quit.run();
        } else if (UNDO.match(event) && !typing) {
            notices.undoLast();
        } else if (event.getCode() == KeyCode.F1 || (!typing && "?".equals(event.getText()))) {
            new ShortcutList(words, getScene().getWindow()).show();
        } else if (isShortcut(event) && screenOf(event).isPresent()) {
            screenOf(event).ifPresent(screen -> navigation.go(screen.id()));
        } else {
            return;
        }
        event.consume();
    }

    /// On Windows AltGr counts as Ctrl and Alt. A key pressed with it types something, such as an @.
    private static boolean isShortcut(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown();
    }

    private Optional<Screen> screenOf(KeyEvent event) {
        int number = number(event);
        return 1 <= number && number <= screens.size() ? Optional.of(screens.get(number - 1)) : Optional.empty();
    }

    /// The number on a key of the top row or of the number pad; 0 where there is none. The top row of a
    /// French keyboard types numbers only with Shift; without it, its keys are known by what they type.
    private static int number(KeyEvent event) {
        int code = event.getCode().getCode();
        if (KeyCode.NUMPAD0.getCode() <= code && code <= KeyCode.NUMPAD9.getCode()) {
            return code - KeyCode.NUMPAD0.getCode();
        }
        if (event.getCode().isDigitKey()) {
            return code - KeyCode.DIGIT0.getCode();
        }
        return event.getText().length() == 1 ? 1 + FRENCH_ROW.indexOf(event.getText()) : 0;
    }
}
