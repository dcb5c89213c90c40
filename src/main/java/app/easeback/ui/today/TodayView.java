package app.easeback.ui.today;

import app.easeback.core.session.ImsSession;
import app.easeback.core.suggestion.TrainingLevel;
import app.easeback.core.words.Words;
import app.easeback.ui.body.SorenessMap;
import app.easeback.ui.common.Screen;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.EmptyState;
import app.easeback.ui.common.layout.ScreenPane;
import app.easeback.ui.common.layout.Shown;
import app.easeback.ui.today.training.MovementsCard;
import app.easeback.ui.today.training.TrainingModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Today.
public final class TodayView implements Screen {

    private final TodayModel model;
    private final TrainingModel training;
    private final Words words;
    private final Runnable logSession;
    private final Runnable repeatLast;
    private final Runnable tellSign;
    private final Consumer<ImsSession> correct;
    private final Supplier<Region> timerCard;
    private final Supplier<Region> checkInCard;
    private final Supplier<Region> nextCard;
    private final Executor later;

    /// @param logSession what "Log a session" does
    /// @param repeatLast what "Repeat last" does
    /// @param tellSign leads to where a warning sign is reported
    /// @param correct opens a session to change it
    /// @param timerCard makes the card of a running heat timer, which hides itself where none runs
    /// @param checkInCard makes the card to check in with
    /// @param nextCard makes the card of the next reminders
    /// @param later runs what builds the lower part of the page, which the first picture does not wait for
    public TodayView(
            TodayModel model,
            TrainingModel training,
            Words words,
            Runnable logSession,
            Runnable repeatLast,
            Runnable tellSign,
            Consumer<ImsSession> correct,
            Supplier<Region> timerCard,
            Supplier<Region> checkInCard,
            Supplier<Region> nextCard,
            Executor later) {
        this.model = model;
        this.training = training;
        this.words = words;
        this.logSession = logSession;
        this.repeatLast = repeatLast;
        this.tellSign = tellSign;
        this.correct = correct;
        this.timerCard = timerCard;
        this.checkInCard = checkInCard;
        this.nextCard = nextCard;
        this.later = later;
    }

    @Override
    public String id() {
        return "today";
    }

    @Override
    public Ikon icon() {
        return Feather.SUN;
    }

    @Override
    public Region build() {
        var page = new Page();
        model.todayProperty().subscribe(today -> today.ifPresent(page::show));
        later.execute(page::makeTheRest);
        training.refresh();
        return page.pane;
    }

    /// The nodes of the screen.
    private final class Page {

        private final Button log = Buttons.of("log-session", words.text("today.log"), Feather.PLUS, logSession);
        private final Button repeat = Buttons.of("repeat-last", words.text("today.repeat"), Feather.REPEAT, repeatLast);
        private final ScreenPane pane = new ScreenPane(repeat, log);
        private final DecisionCard decision = new DecisionCard(words);
        private final SignCard sign = new SignCard(words, model::settle);
        private final SeenSignsCard seen = new SeenSignsCard(words, tellSign);
        private final AheadCard ahead = new AheadCard(words, correct);
        private final EmptyState empty = nothing(words.text("today.empty"), words.text("today.empty.help"));
        private final EmptyState first = nothing(words.text("today.new"), words.text("today.new.help"));
        private final Region timer = timerCard.get();
        private final Region checkIn = checkInCard.get();
        private Optional<Below> below = Optional.empty();

        Page() {
            log.getStyleClass().add("accent");
            Shown.orGone(log);
            repeat.setVisible(false);
            Shown.orGone(repeat);
        }

        void makeTheRest() {
            below = Optional.of(new Below());
            model.todayProperty().get().ifPresent(this::show);
        }

        void show(Today shown) {
            var suggestion = shown.suggestion();
            pane.setTitle(
                    words.text("today.title", words.longDay(suggestion.at().toLocalDate())));
            boolean stopped = suggestion.level() == TrainingLevel.STOP;
            // An empty page has this button in its middle already. With a sign it stays: those who help are told of
            // every session.
            log.setVisible(suggestion.level() != TrainingLevel.NONE);
            repeat.setVisible(shown.hasHistory() && !stopped);
            boolean focused = pane.isFocusWithin();
            boolean news = sign.show(shown);
            if (stopped) {
                // Other signs may have come by now. In an emergency the one thing to do stands alone.
                pane.show(sign.leavesRoom() ? List.of(sign, checkIn) : List.of(sign));
            } else {
                arrange(shown);
            }
            // Back to the top: the user reads at once whom to call, wherever on the page the sign was ticked.
            if (news && sign.isVisible()) {
                pane.setVvalue(0);
                if (focused) {
                    sign.takeFocus();
                }
            }
        }

        private void arrange(Today shown) {
            seen.show(shown);
            ahead.show(shown);
            decision.show(shown);
            below.ifPresent(cards -> cards.show(shown));
            boolean nothing = shown.suggestion().level() == TrainingLevel.NONE;
            if (!nothing) {
                pane.show(with(Below::all, timer, sign, ahead, decision, seen, checkIn));
            } else if (shown.everNeedled() || seen.isVisible()) {
                pane.show(with(Below::ofNothing, timer, sign, ahead, empty, seen, checkIn));
            } else {
                pane.show(with(Below::ofNothing, timer, sign, first));
            }
        }

        /// These cards, and after them those of the lower part once they are there.
        private List<Region> with(Function<Below, List<Region>> further, Region... cards) {
            return Stream.concat(Stream.of(cards), below.stream().map(further).flatMap(List::stream))
                    .toList();
        }
    }

    /// The lower part of the page.
    private final class Below {

        private final SorenessMap soreness = new SorenessMap(words);
        private final MovementsCard movements = new MovementsCard(training, words);
        private final Region next = nextCard.get();

        Below() {
            soreness.getStyleClass().add("card");
        }

        void show(Today shown) {
            soreness.show(shown.soreness());
            movements.show(shown.suggestion());
        }

        List<Region> all() {
            return List.of(soreness, movements, next);
        }

        List<Region> ofNothing() {
            return List.of(next);
        }
    }

    private EmptyState nothing(String said, String help) {
        return new EmptyState(
                Feather.COFFEE, said, help, EmptyState.step("today-empty-log", words.text("today.log"), logSession));
    }
}
