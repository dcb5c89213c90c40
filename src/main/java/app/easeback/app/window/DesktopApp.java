package app.easeback.app.window;

import app.easeback.app.files.ChosenPlaces;
import app.easeback.app.files.RecordFiles;
import app.easeback.app.wiring.Computer;
import app.easeback.app.wiring.Wiring;
import app.easeback.core.Background;
import app.easeback.core.Journal;
import app.easeback.core.StoreException;
import app.easeback.core.backup.Backups;
import app.easeback.core.intake.Import;
import app.easeback.core.reminder.Notice;
import app.easeback.core.words.Language;
import app.easeback.storage.DataFolder;
import app.easeback.storage.OwnFiles;
import app.easeback.storage.SqliteStore;
import app.easeback.storage.backup.FileBackups;
import app.easeback.storage.backup.TimeLimiter;
import app.easeback.ui.common.look.Look;
import app.easeback.ui.common.look.Theme;
import app.easeback.ui.common.work.FxBackground;
import app.easeback.ui.settings.Delivery;
import app.easeback.ui.settings.RunningModel;
import app.easeback.ui.settings.intake.IntakeModel;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The window from start to stop, as named steps. Built and used on the FX thread; the store belongs to its worker
/// meanwhile.
public final class DesktopApp {

    private static final System.Logger LOG = System.getLogger(DesktopApp.class.getName());

    /// How long saving may have to wait for the second folder.
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    /// Longer than any write or backup on a disk that answers.
    private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

    private final SqliteStore store;
    private final FxBackground background;
    private final Background watched;
    private final Housekeeping housekeeping;
    private final FxBackground files = new FxBackground("files");
    private final Stage stage = new Stage();
    private final LocalisedWindow window;
    private final Next what;
    private final Notifiers notifiers;
    private final Consumer<Next> left;
    private final WindowPlace place;
    private final PlaceKeeper keeper;
    private final Optional<IntakeModel> intake;
    private final ObjectProperty<Delivery> delivery = new SimpleObjectProperty<>(Delivery.UNKNOWN);
    private final FirstPicture picture;
    private Look look;
    private Subscription dressing = Subscription.EMPTY;
    private boolean isLeft;

    /// @param opened the store and its worker, which end with this window
    /// @param what which data is opened: the sample, or the user's own
    /// @param picture the first picture; work that waits for it already is done first
    /// @param left told what comes next, when the window is gone and the store closed
    public DesktopApp(
            OpenStore opened,
            DataFolder folder,
            Clock clock,
            Locale locale,
            Next what,
            FirstPicture picture,
            Consumer<Next> left) {
        this.store = opened.store();
        this.background = opened.worker();
        this.left = left;
        this.what = what;
        this.picture = picture;
        look = opened.look();
        place = WindowPlace.onTheScreens(opened.place());
        keeper = new PlaceKeeper(stage, place, this::keep);
        boolean sample = what == Next.SAMPLE;
        var autostart = sample ? Computer.NONE.autostart() : StartWithComputer.of(folder.path());
        Optional<Backups> backups = sample
                ? Optional.empty()
                : Optional.of(new FileBackups(store, folder, clock, TimeLimiter.of(A_MOMENT)));
        watched = new DamageWatch(background, folder.database(), () -> leave(Next.MEND));
        housekeeping = new Housekeeping(opened, watched, this::wiring, () -> leave(Next.MEND));
        intake = backups.map(kept -> intake(kept, new OwnFiles(folder), clock));
        var places = new ChosenPlaces(stage, () -> wiring().words());
        var computer =
                new Computer(delivery, autostart, places, files, backups, intake, this::quit, () -> leave(Next.OWN));
        notifiers = new Notifiers(
                stage, this::chosen, delivery::set, () -> wiring().words().text("notice.close"));
        Theme.begin(look);
        window = new LocalisedWindow(locale, opened.language(), place.size(), words -> {
            // JavaFX takes the texts of its own, such as those of a menu, in the language of the JVM.
            Locale.setDefault(words.locale());
            var made = new Wiring(
                    store,
                    opened.recovery(),
                    folder.path(),
                    clock,
                    words,
                    watched,
                    picture,
                    this::dress,
                    this::speak,
                    sample,
                    computer);
            notifiers.tellFor(made);
            return made;
        });
    }

    /// What it imports is told to the wiring of that moment, which may be one in another language.
    private IntakeModel intake(Backups backups, OwnFiles own, Clock clock) {
        var journal = new Journal(store, clock);
        journal.onChange(() -> {
            wiring().broughtIn();
            FxBackground.onFxThread(() -> wiring().forgetUndo());
        });
        return new IntakeModel(
                new Import(journal, store),
                journal,
                backups,
                new RecordFiles(own, clock),
                watched,
                files,
                FxBackground::onFxThread);
    }

    /// Fills the window, shows it unless it is to stay hidden, and starts what is done again and again. Reads
    /// the store only on the worker.
    public void start() {
        fillStage();
        place.give(stage);
        keeper.begin();
        housekeeping.begin();
        stage.setOnCloseRequest(close -> {
            close.consume();
            close();
        });
        if (what == Next.OWN_HIDDEN) {
            housekeeping.check();
        } else {
            // Once everything that was asked for while the window was made is there, so that its first
            // picture is whole.
            background.run(() -> stage, _ -> appear(), _ -> appear());
            picture.execute(housekeeping::check);
            // What surrounds the data is styled while the store is read.
            stage.getScene().getRoot().applyCss();
        }
        picture.await(stage.getScene(), FxBackground::onFxThread);
        wiring().look();
        if (what == Next.OWN_FIRST_SESSION) {
            wiring().logSession();
        }
    }

    /// Shows the window, unless it was left while it was made, as when the data is damaged.
    private void appear() {
        if (!isLeft) {
            stage.show();
        }
    }

    /// The current wiring; each language has its own.
    private Wiring wiring() {
        return window.wiring();
    }

    private void speak(Language.Choice choice) {
        window.speak(choice);
        stage.setTitle(wiring().words().text("app.name"));
    }

    /// Brings the window to the front, unless it was left.
    ///
    /// @return whether it did
    public boolean toFront() {
        if (!isLeft) {
            stage.show();
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
        return !isLeft;
    }

    /// Ends the program for a newer one: what was typed is kept for it.
    public void giveWay() {
        leave(Next.QUIT);
    }

    private void chosen(Notice notice, Notice.Choice choice) {
        wiring().chosen(notice, choice);
        if (choice == Notice.Choice.OPEN) {
            toFront();
        }
    }

    /// Hides the window, and ends the program unless it is to keep running. If Easeback is started again
    /// before that is known, the window comes back. With throw-away data it never keeps running.
    private void close() {
        stage.hide();
        background.run(
                () -> what != Next.SAMPLE && RunningModel.isOn(store, RunningModel.KEEP_RUNNING),
                keepRunning -> {
                    if (!keepRunning) {
                        quitWhereHidden();
                    }
                },
                problem -> {
                    LOG.log(System.Logger.Level.ERROR, "whether to keep running is unknown", problem);
                    quitWhereHidden();
                });
    }

    private void quitWhereHidden() {
        if (!stage.isShowing()) {
            quit();
        }
    }

    private void fillStage() {
        stage.setScene(window.scene());
        stage.setTitle(wiring().words().text("app.name"));
        AppIcon.on(stage);
        dress(look);
        dressing = Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress(look));
    }

    private void dress(Look wanted) {
        look = wanted;
        Theme.apply(stage.getScene(), wanted);
    }

    private void keep(WindowPlace now) {
        background.run(
                () -> {
                    store.preferences().put(OpenStore.PLACE, now.text());
                    return now;
                },
                _ -> {},
                // Such as a full disk.
                trouble -> LOG.log(System.Logger.Level.WARNING, "the place of the window is not kept", trouble));
    }

    private void quit() {
        leave(Next.QUIT);
    }

    private void leave(Next next) {
        if (isLeft) {
            // Several pieces of work may meet the damage at once.
            return;
        }
        isLeft = true;
        dressing.unsubscribe();
        if (next == Next.MEND) {
            // Where the window was is not worth a write to damaged data; what was typed is.
            keeper.end();
        }
        stage.hide();
        keeper.end();
        notifiers.close();
        intake.ifPresent(IntakeModel::cancel);
        files.abandon();
        try {
            closeStore();
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.WARNING, "the data was not closed", e);
        } finally {
            // Once the window has finished closing.
            FxBackground.onFxThread(() -> left.accept(next));
        }
    }

    /// If the program stayed, it would hold the lock without a window or a worker.
    private void closeStore() {
        if (background.close(LONGEST_WORK)) {
            store.close();
        } else {
            LOG.log(System.Logger.Level.WARNING, "the data was not closed: work on it hangs");
        }
    }
}
